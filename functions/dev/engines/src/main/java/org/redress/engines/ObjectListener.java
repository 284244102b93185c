package org.redress.engines;

/** Hears of new objects, as S3's {@code ObjectCreated} events tell of them. It must not throw: the object is there. */
@FunctionalInterface
public interface ObjectListener {

  /**
   * An object was put or copied.
   *
   * @param size in bytes
   * @param etag without quotation marks
   */
  void created(String bucket, String key, long size, String etag);

  /** Hears nothing. */
  static ObjectListener none() {
    return (_, _, _, _) -> {};
  }
}
