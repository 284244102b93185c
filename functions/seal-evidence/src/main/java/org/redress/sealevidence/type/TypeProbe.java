package org.redress.sealevidence.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.FileType;
import org.redress.casework.evidence.Oddity;

/**
 * Tells what a file is that is written to it: by its content, while name and declared type only show whether they fit.
 * Archives and documents are not opened. One probe is for one file.
 */
public final class TypeProbe extends OutputStream {

  /** So many bytes at the start tell the kind. */
  public static final int HEAD = 64 << 10;

  private static final int PDF_WITHIN = 1024;
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final String UNKNOWN_NAME = "";

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final Marks marks = new Marks();
  private final Tail tail = new Tail();
  private byte[] head = new byte[0];

  @Override
  public void write(int one) {
    write(new byte[]{(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int missing = Math.min(HEAD - head.length, length);
    if (missing > 0) {
      int known = head.length;
      head = Arrays.copyOf(head, known + missing);
      System.arraycopy(bytes, offset, head, known, missing);
    }
    marks.add(bytes, offset, length);
    tail.add(bytes, offset, length);
  }

  /** The kind as far as it can be told by now; that of pictures is final once {@link #HEAD} bytes were written. */
  public FileKind kind() {
    if (head.length == 0) {
      return FileKind.EMPTY;
    }
    MediaType content = content();
    return switch (Kinds.of(content)) {
      case ARCHIVE ->
        content.equals(MediaType.APPLICATION_ZIP) && has(Mark.OFFICE_PACKAGE) ? FileKind.OFFICE : FileKind.ARCHIVE;
      case OFFICE ->
        has(Mark.INSTALLER) ? FileKind.PROGRAM : has(Mark.OUTLOOK_MESSAGE) ? FileKind.EMAIL : FileKind.OFFICE;
      case FileKind other -> other;
    };
  }

  /** What the whole file is, once all of it was written. */
  public FileType type(String name, String declaredType) {
    FileKind kind = kind();
    Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    if (!Claims.fit(kind, Kinds.of(named(name)))) {
      oddities.add(Oddity.NAMED_OTHERWISE);
    }
    if (!Claims.fit(kind, Kinds.of(declared(declaredType)))) {
      oddities.add(Oddity.DECLARED_OTHERWISE);
    }
    if (hasSecondContent(kind)) {
      oddities.add(Oddity.SECOND_CONTENT);
    }
    if (kind == FileKind.OFFICE && hasAny(EnumSet.of(Mark.PACKAGE_MACROS, Mark.BINARY_MACROS))) {
      oddities.add(Oddity.MACROS);
    }
    return new FileType(kind, content().getBaseType().toString(), oddities);
  }

  private MediaType content() {
    return detect(head, UNKNOWN_NAME);
  }

  private MediaType named(String name) {
    return name.isBlank() ? MediaType.OCTET_STREAM : detect(new byte[0], name);
  }

  private MediaType detect(byte[] bytes, String name) {
    Metadata claims = new Metadata();
    if (!name.isEmpty()) {
      claims.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    try {
      return types.detect(bytes.length == 0 ? null : new ByteArrayInputStream(bytes), claims);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can always be read", e);
    }
  }

  private MediaType declared(String declaredType) {
    MediaType declared = MediaType.parse(declaredType);
    return declared == null ? MediaType.OCTET_STREAM : types.getMediaTypeRegistry().normalize(declared.getBaseType());
  }

  private boolean hasSecondContent(FileKind kind) {
    return switch (kind) {
      case ARCHIVE, OFFICE -> hasPdf();
      case PDF -> tail.endsAsZip() || hasAny(EnumSet.of(Mark.RAR, Mark.SEVEN_ZIP, Mark.DOS_PROGRAM));
      case TEXT -> tail.endsAsZip();
      default -> kind.isMedia() && (tail.endsAsZip() || hasPdf()
          || hasAny(EnumSet.of(Mark.RAR, Mark.SEVEN_ZIP, Mark.DOS_PROGRAM, Mark.PHP, Mark.SCRIPT)));
    };
  }

  private boolean has(Mark mark) {
    return marks.found().contains(mark);
  }

  private boolean hasAny(Set<Mark> any) {
    return marks.found().stream().anyMatch(any::contains);
  }

  private boolean hasPdf() {
    for (int at = 0; at < Math.min(head.length, PDF_WITHIN) - PDF.length; at++) {
      if (Arrays.equals(head, at, at + PDF.length, PDF, 0, PDF.length)) {
        return true;
      }
    }
    return false;
  }
}
