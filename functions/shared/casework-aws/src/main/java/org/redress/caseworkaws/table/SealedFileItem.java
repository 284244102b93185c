package org.redress.caseworkaws.table;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.FileType;
import org.redress.casework.evidence.LeftOut;
import org.redress.casework.evidence.Oddity;
import org.redress.casework.evidence.SealedFile;
import org.redress.casework.evidence.ShownAs;

/** A file that was sealed, as a map within its evidence. */
final class SealedFileItem {

  private static final String KIND = "kind";
  private static final String MEDIA_TYPE = "mediaType";
  private static final String ODDITIES = "oddities";
  private static final String SIZE = "size";
  private static final String SHA256 = "sha256";
  private static final String OBJECT_VERSION = "objectVersion";
  private static final String COPY = "copy";
  private static final String FORMAT = "format";
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final String FRAMES = "frames";
  private static final String UNSHOWABLE = "unshowable";
  private static final String LEFT_OUT = "leftOut";
  private static final String POSITION = "position";
  private static final String CAMERA = "camera";
  private static final String TAKEN = "taken";
  private static final String AUTHOR = "author";
  private static final String THUMBNAIL = "thumbnail";
  private static final String COMMENT = "comment";

  private SealedFileItem() {}

  static Attributes write(SealedFile file) {
    Attributes item = new Attributes()
        .put(KIND, file.type().kind().name())
        .put(MEDIA_TYPE, file.type().mediaType())
        .putTextList(ODDITIES, file.type().oddities().stream().sorted().toList())
        .put(SIZE, file.size())
        .put(SHA256, file.sha256())
        .put(OBJECT_VERSION, file.version());
    switch (file.shownAs()) {
      case ShownAs.Copy copy -> item.put(COPY, write(copy)).put(LEFT_OUT, write(copy.leftOut()));
      case ShownAs.Unshowable(var reason, var leftOut) ->
        item.put(UNSHOWABLE, reason.name()).put(LEFT_OUT, write(leftOut));
      case ShownAs.NameOnly _ -> {
      }
    }
    return item;
  }

  static SealedFile read(Item item) {
    Set<Oddity> oddities = item.textList(ODDITIES).stream().map(Oddity::valueOf).collect(Collectors.toSet());
    return new SealedFile(
        new FileType(FileKind.valueOf(item.text(KIND)), item.text(MEDIA_TYPE), oddities), item.longNumber(SIZE),
        item.digest(SHA256), item.optionalText(OBJECT_VERSION), shownAs(item));
  }

  private static Attributes write(ShownAs.Copy copy) {
    return new Attributes().put(FORMAT, copy.format().name())
        .put(WIDTH, copy.width())
        .put(HEIGHT, copy.height())
        .put(SIZE, copy.size())
        .put(SHA256, copy.sha256())
        .put(FRAMES, copy.frames());
  }

  private static ShownAs shownAs(Item item) {
    LeftOut leftOut = item.part(LEFT_OUT).map(SealedFileItem::leftOut).orElse(LeftOut.NOTHING);
    if (item.has(UNSHOWABLE)) {
      return new ShownAs.Unshowable(ShownAs.Reason.valueOf(item.text(UNSHOWABLE)), leftOut);
    }
    return item.part(COPY)
        .<ShownAs>map(
            copy -> new ShownAs.Copy(
                ShownAs.Format.valueOf(copy.text(FORMAT)), copy.number(WIDTH), copy.number(HEIGHT),
                copy.longNumber(SIZE), copy.digest(SHA256), copy.number(FRAMES), leftOut))
        .orElseGet(ShownAs.NameOnly::new);
  }

  private static Attributes write(LeftOut leftOut) {
    return new Attributes().put(POSITION, leftOut.position())
        .put(CAMERA, leftOut.camera())
        .put(TAKEN, leftOut.taken().map(LocalDateTime::toString))
        .put(AUTHOR, leftOut.author())
        .put(THUMBNAIL, leftOut.thumbnail())
        .put(COMMENT, leftOut.comment());
  }

  private static LeftOut leftOut(Item item) {
    return new LeftOut(
        item.flag(POSITION), item.optionalText(CAMERA), item.optionalText(TAKEN).map(LocalDateTime::parse),
        item.optionalText(AUTHOR), item.flag(THUMBNAIL), item.flag(COMMENT));
  }
}
