package org.redress.sealevidence.type;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.mime.MediaType;
import org.redress.casework.evidence.FileKind;

/** Which kind a media type belongs to. */
final class Kinds {

  private static final Map<String, FileKind> IMAGES = Map.ofEntries(
      Map.entry("png", FileKind.PNG), Map.entry("apng", FileKind.PNG), Map.entry("vnd.mozilla.apng", FileKind.PNG),
      Map.entry("jpeg", FileKind.JPEG), Map.entry("gif", FileKind.GIF), Map.entry("webp", FileKind.WEBP),
      Map.entry("bmp", FileKind.BMP), Map.entry("tiff", FileKind.TIFF), Map.entry("heic", FileKind.HEIC),
      Map.entry("heif", FileKind.HEIC), Map.entry("heic-sequence", FileKind.HEIC),
      Map.entry("heif-sequence", FileKind.HEIC),
      Map.entry("avif", FileKind.AVIF));

  private static final Map<String, FileKind> APPLICATIONS = Stream.of(
      kinds(FileKind.PDF, "pdf"),
      kinds(FileKind.VIDEO, "mp4", "x-matroska"),
      kinds(FileKind.AUDIO, "ogg"),
      kinds(FileKind.EMAIL, "mbox", "vnd.ms-outlook", "vnd.ms-tnef"),
      kinds(
          FileKind.OFFICE, "msword", "rtf", "x-tika-msoffice", "x-tika-ooxml", "x-tika-ooxml-protected",
          "vnd.ms-excel", "vnd.ms-powerpoint", "vnd.apple.pages", "vnd.apple.numbers", "vnd.apple.keynote",
          "vnd.apple.iwork"),
      kinds(
          FileKind.ARCHIVE, "zip", "x-7z-compressed", "x-rar-compressed", "vnd.rar", "gzip", "x-bzip", "x-bzip2",
          "x-xz",
          "x-tar", "x-gtar", "x-ustar", "zstd", "x-lzma", "x-lzip", "x-lz4", "x-compress", "x-cpio", "x-archive",
          "x-arj", "x-lharc", "x-iso9660-image", "x-apple-diskimage", "x-debian-package", "x-rpm",
          "vnd.ms-cab-compressed", "vnd.ms-outlook-pst"),
      kinds(
          FileKind.PROGRAM, "x-msdownload", "x-dosexec", "vnd.microsoft.portable-executable", "x-executable", "x-elf",
          "x-sharedlib", "x-object", "x-mach-o", "x-mach-o-executable", "x-mach-o-dylib", "x-sh", "x-bat",
          "x-ms-installer", "x-msi", "x-ms-shortcut", "java-archive", "java-vm", "vnd.android.package-archive",
          "x-dex", "wasm", "javascript", "x-powershell"))
      .flatMap(group -> group.entrySet().stream())
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> NOT_PLAIN = Set.of("html", "javascript", "x-php", "vbscript");

  private Kinds() {}

  static FileKind of(MediaType type) {
    String subtype = type.getSubtype();
    return switch (type.getType()) {
      case "image" -> IMAGES.getOrDefault(subtype, FileKind.OTHER);
      case "audio" -> FileKind.AUDIO;
      case "video" -> FileKind.VIDEO;
      case "message" -> FileKind.EMAIL;
      case "text" -> NOT_PLAIN.contains(subtype) ? FileKind.OTHER : FileKind.TEXT;
      case "application" -> APPLICATIONS.getOrDefault(subtype, family(subtype));
      default -> FileKind.OTHER;
    };
  }

  private static FileKind family(String subtype) {
    boolean office = Stream.of(
        "vnd.openxmlformats-officedocument.", "vnd.oasis.opendocument.", "vnd.ms-word.", "vnd.ms-excel.",
        "vnd.ms-powerpoint.", "vnd.sun.xml.").anyMatch(subtype::startsWith);
    return office ? FileKind.OFFICE : FileKind.OTHER;
  }

  private static Map<String, FileKind> kinds(FileKind kind, String... subtypes) {
    return Stream.of(subtypes).collect(Collectors.toMap(subtype -> subtype, _ -> kind));
  }
}
