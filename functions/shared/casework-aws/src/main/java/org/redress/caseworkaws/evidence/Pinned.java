package org.redress.caseworkaws.evidence;

import java.util.Optional;

/**
 * An object as it was found: whatever is put in its place later, this and nothing else is read and copied.
 *
 * @param version where the bucket counts versions
 * @param etag as S3 gave it, with its quotation marks
 * @param size in bytes
 */
public record Pinned(String key, Optional<String> version, String etag, long size) {}
