package org.redress.sealevidence;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** A vault in memory. */
final class MemoryVault implements Vault {

  final Map<String, byte[]> kept = new HashMap<>();

  @Override
  public Draft begin(EvidenceKey key) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    return new Draft() {

      @Override
      public OutputStream out() {
        return written;
      }

      @Override
      public void keep() {
        kept.put(key.original(), written.toByteArray());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void keepCopy(EvidenceKey key, String mediaType, byte[] bytes) {
    kept.put(key.copy(), bytes.clone());
  }
}
