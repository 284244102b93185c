package org.redress.sealevidence.type;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.mime.MediaType;

/** Which kind a media type belongs to. */
final class Kinds {

  private static final Map<String, Kind> IMAGES = Map.ofEntries(
      Map.entry("png", Kind.PNG), Map.entry("apng", Kind.PNG), Map.entry("vnd.mozilla.apng", Kind.PNG),
      Map.entry("jpeg", Kind.JPEG), Map.entry("gif", Kind.GIF), Map.entry("webp", Kind.WEBP),
      Map.entry("bmp", Kind.BMP), Map.entry("tiff", Kind.TIFF), Map.entry("heic", Kind.HEIC),
      Map.entry("heif", Kind.HEIC), Map.entry("heic-sequence", Kind.HEIC), Map.entry("heif-sequence", Kind.HEIC),
      Map.entry("avif", Kind.AVIF));

  private static final Map<String, Kind> APPLICATIONS = Stream.of(
      kinds(Kind.PDF, "pdf"),
      kinds(Kind.VIDEO, "mp4", "x-matroska"),
      kinds(Kind.AUDIO, "ogg"),
      kinds(Kind.EMAIL, "mbox", "vnd.ms-outlook", "vnd.ms-tnef"),
      kinds(
          Kind.OFFICE, "msword", "rtf", "x-tika-msoffice", "x-tika-ooxml", "x-tika-ooxml-protected",
          "vnd.ms-excel", "vnd.ms-powerpoint", "vnd.apple.pages", "vnd.apple.numbers", "vnd.apple.keynote",
          "vnd.apple.iwork"),
      kinds(
          Kind.ARCHIVE, "zip", "x-7z-compressed", "x-rar-compressed", "vnd.rar", "gzip", "x-bzip", "x-bzip2", "x-xz",
          "x-tar", "x-gtar", "x-ustar", "zstd", "x-lzma", "x-lzip", "x-lz4", "x-compress", "x-cpio", "x-archive",
          "x-arj", "x-lharc", "x-iso9660-image", "x-apple-diskimage", "x-debian-package", "x-rpm",
          "vnd.ms-cab-compressed", "vnd.ms-outlook-pst"),
      kinds(
          Kind.PROGRAM, "x-msdownload", "x-dosexec", "vnd.microsoft.portable-executable", "x-executable", "x-elf",
          "x-sharedlib", "x-object", "x-mach-o", "x-mach-o-executable", "x-mach-o-dylib", "x-sh", "x-bat",
          "x-ms-installer", "x-msi", "x-ms-shortcut", "java-archive", "java-vm", "vnd.android.package-archive",
          "x-dex", "wasm", "javascript", "x-powershell"))
      .flatMap(group -> group.entrySet().stream())
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> NOT_PLAIN = Set.of("html", "javascript", "x-php", "vbscript");

  private Kinds() {}

  static Kind of(MediaType type) {
    String subtype = type.getSubtype();
    return switch (type.getType()) {
      case "image" -> IMAGES.getOrDefault(subtype, Kind.OTHER);
      case "audio" -> Kind.AUDIO;
      case "video" -> Kind.VIDEO;
      case "message" -> Kind.EMAIL;
      case "text" -> NOT_PLAIN.contains(subtype) ? Kind.OTHER : Kind.TEXT;
      case "application" -> APPLICATIONS.getOrDefault(subtype, family(subtype));
      default -> Kind.OTHER;
    };
  }

  private static Kind family(String subtype) {
    boolean office = Stream.of(
        "vnd.openxmlformats-officedocument.", "vnd.oasis.opendocument.", "vnd.ms-word.", "vnd.ms-excel.",
        "vnd.ms-powerpoint.", "vnd.sun.xml.").anyMatch(subtype::startsWith);
    return office ? Kind.OFFICE : Kind.OTHER;
  }

  private static Map<String, Kind> kinds(Kind kind, String... subtypes) {
    return Stream.of(subtypes).collect(Collectors.toMap(subtype -> subtype, _ -> kind));
  }
}
