package org.redress.mail.signed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Locale;

/** What kind of S/MIME envelope (RFC 8551, RFC 5652) a part is. Signatures are kept, not judged. */
public enum Envelope {
  SIGNED, ENCRYPTED, NONE;

  private static final int PEEK = 64;
  private static final String SIGNED_DATA = "06092a864886f70d010702";
  private static final String ENVELOPED_DATA = "06092a864886f70d010703";
  private static final String AUTH_ENVELOPED_DATA = "060b2a864886f70d0109100117";

  /** Whether a part of this type and name is worth a look. */
  public static boolean mayBe(String type, String name) {
    return type.equals("application/pkcs7-mime") || type.equals("application/x-pkcs7-mime")
        || (type.equals("application/octet-stream") && name.toLowerCase(Locale.ROOT).endsWith(".p7m"));
  }

  /** Looks at the first bytes and leaves the stream where it was. */
  public static Envelope look(BufferedInputStream stream) throws IOException {
    stream.mark(PEEK);
    String start = HexFormat.of().formatHex(stream.readNBytes(PEEK));
    stream.reset();
    if (!start.startsWith("30")) {
      return NONE;
    }
    if (start.contains(SIGNED_DATA)) {
      return SIGNED;
    }
    return start.contains(ENVELOPED_DATA) || start.contains(AUTH_ENVELOPED_DATA) ? ENCRYPTED : NONE;
  }

  /** The entity that was signed; empty if the envelope holds only a signature. */
  public static InputStream content(InputStream signedData) throws IOException {
    return SignedContent.open(signedData);
  }
}
