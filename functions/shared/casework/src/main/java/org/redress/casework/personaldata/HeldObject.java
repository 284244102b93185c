package org.redress.casework.personaldata;

/**
 * Objects of a bucket whose keys begin alike.
 *
 * @param bucket as the template calls it
 * @param of what names the objects: {@code case} where the prefix is followed by its id
 */
public record HeldObject(String bucket, String prefix, Category category, String of) {}
