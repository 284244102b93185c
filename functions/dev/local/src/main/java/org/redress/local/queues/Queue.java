package org.redress.local.queues;

import java.util.Optional;

/**
 * A queue that was made.
 *
 * @param deadLetters the logical id of its dead-letter queue
 */
public record Queue(String logicalId, String url, String arn, Optional<String> deadLetters) {}
