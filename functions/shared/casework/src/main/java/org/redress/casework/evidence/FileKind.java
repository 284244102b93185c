package org.redress.casework.evidence;

/** The kinds of files that are told apart. Every file is kept; the kind says what may be done with it. */
public enum FileKind {

  PNG(true),
  JPEG(true),
  GIF(true),
  WEBP(true),
  BMP(true),
  TIFF(true),
  /** HEIC and HEIF, as phones take them. */
  HEIC(true),
  AVIF(true),
  PDF(false),
  TEXT(false),
  AUDIO(false),
  VIDEO(false),
  OFFICE(false),
  EMAIL(false),
  /** Never unpacked, not even to list what is in it. */
  ARCHIVE(false),
  /** Something that a computer would run. */
  PROGRAM(false),
  /** Of no known kind, or of one that nobody need look into. */
  OTHER(false),
  EMPTY(false);

  private final boolean picture;

  FileKind(boolean picture) {
    this.picture = picture;
  }

  /** Whether it is a still picture, or a moving one that browsers show in the place of a still one. */
  public boolean isPicture() {
    return picture;
  }

  /** Whether it is seen or heard rather than read. */
  public boolean isMedia() {
    return picture || this == AUDIO || this == VIDEO;
  }
}
