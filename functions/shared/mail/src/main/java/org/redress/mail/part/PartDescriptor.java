package org.redress.mail.part;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;
import org.redress.mail.header.HeaderField;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.HeaderValue;

/** Tells Mime4j how to take a part apart, from our own lenient reading of its header. */
final class PartDescriptor implements BodyDescriptorBuilder {

  private static final HeaderValue PLAIN = HeaderValue.parse("text/plain");
  private static final HeaderValue MESSAGE = HeaderValue.parse("message/rfc822");
  private static final int MAX_BOUNDARY = 500;

  private final boolean inDigest;
  private @Nullable HeaderValue type;
  private @Nullable String encoding;
  private boolean mailFile;

  PartDescriptor(boolean inDigest) {
    this.inDigest = inDigest;
  }

  /** What a part is: its Content-Type, or what RFC 2046 has it be without one. */
  static HeaderValue type(HeaderFields fields, boolean inDigest) {
    return fields.structured("Content-Type")
        .filter(value -> value.value().indexOf('/') > 0)
        .orElse(inDigest ? MESSAGE : PLAIN);
  }

  static boolean isMailFile(Optional<HeaderValue> value) {
    return value.flatMap(known -> known.parameter("filename").or(() -> known.parameter("name")))
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".eml"))
        .isPresent();
  }

  @Override
  public void reset() {
    type = null;
    encoding = null;
    mailFile = false;
  }

  @Override
  public BodyDescriptorBuilder newChild() {
    return new PartDescriptor(type != null && type.value().equals("multipart/digest"));
  }

  @Override
  public @Nullable Field addField(RawField raw) {
    HeaderField field = FieldBytes.read(raw);
    if (field.is("Content-Type") && type == null) {
      HeaderValue value = HeaderValue.parse(field.value());
      type = value.value().indexOf('/') > 0 ? value : null;
      mailFile |= isMailFile(Optional.of(value));
    } else if (field.is("Content-Disposition")) {
      mailFile |= isMailFile(Optional.of(HeaderValue.parse(field.value())));
    } else if (field.is("Content-Transfer-Encoding") && encoding == null) {
      encoding = encoding(HeaderValue.parse(field.value()).value());
    }
    return null;
  }

  private static String encoding(String named) {
    return switch (named.replaceAll("[^a-z0-9]", "")) {
      case "base64", "b64" -> "base64";
      case "quotedprintable", "qp" -> "quoted-printable";
      default -> named;
    };
  }

  @Override
  public BodyDescriptor build() {
    HeaderValue known = type == null ? inDigest ? MESSAGE : PLAIN : type;
    String boundary = known.parameter("boundary").filter(text -> text.length() <= MAX_BOUNDARY).orElse("");
    String mediaType = known.value();
    if (mediaType.startsWith("multipart/") && boundary.isEmpty()) {
      mediaType = PLAIN.value();
    } else if (mediaType.equals("message/global") || (mailFile && mediaType.equals("application/octet-stream"))) {
      mediaType = MESSAGE.value();
    }
    // Mime4j compares bytes, one for each character here.
    String bytes = new String(boundary.getBytes(UTF_8), ISO_8859_1);
    return new Described(mediaType, bytes, encoding == null ? "7bit" : encoding);
  }

  private record Described(String mediaType, String boundary, String encoding) implements BodyDescriptor {

    @Override
    public String getMimeType() {
      return mediaType;
    }

    @Override
    public String getMediaType() {
      return mediaType.substring(0, mediaType.indexOf('/'));
    }

    @Override
    public String getSubType() {
      return mediaType.substring(mediaType.indexOf('/') + 1);
    }

    @Override
    public @Nullable String getBoundary() {
      return boundary.isEmpty() ? null : boundary;
    }

    @Override
    public @Nullable String getCharset() {
      return null;
    }

    @Override
    public String getTransferEncoding() {
      return encoding;
    }

    @Override
    public long getContentLength() {
      return -1;
    }
  }
}
