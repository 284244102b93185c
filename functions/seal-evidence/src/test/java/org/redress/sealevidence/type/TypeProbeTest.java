package org.redress.sealevidence.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.evidence.FileKind;
import org.redress.casework.evidence.FileType;
import org.redress.casework.evidence.Oddity;
import org.redress.sealevidence.Samples;

class TypeProbeTest {

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("image.png", FileKind.PNG, Samples.picture("png", 4, 4)),
        arguments("image.jpg", FileKind.JPEG, Samples.picture("jpeg", 4, 4)),
        arguments("image.gif", FileKind.GIF, Samples.picture("gif", 4, 4)),
        arguments("image.bmp", FileKind.BMP, Samples.picture("bmp", 4, 4)),
        arguments("image.tif", FileKind.TIFF, Samples.picture("tiff", 4, 4)),
        arguments("image.webp", FileKind.WEBP, Samples.webp()),
        arguments("IMG_0001.HEIC", FileKind.HEIC, Samples.heic()),
        arguments("image.avif", FileKind.AVIF, Samples.avif()),
        arguments("letter.pdf", FileKind.PDF, Samples.pdf()),
        arguments("chat.txt", FileKind.TEXT, Samples.text("12:03 Hello\n12:04 Hello again\n")),
        arguments("chat.csv", FileKind.TEXT, Samples.text("time,who\n12:03,A\n")),
        arguments("voice.wav", FileKind.AUDIO, Samples.wav()),
        arguments("voice.mp3", FileKind.AUDIO, Samples.mp3()),
        arguments("film.mp4", FileKind.VIDEO, Samples.mp4()),
        arguments("letter.docx", FileKind.OFFICE, Samples.docx()),
        arguments("letter.docx", FileKind.OFFICE, Samples.zip("word/document.xml", "[Content_Types].xml")),
        arguments("letter.doc", FileKind.OFFICE, Samples.compound()),
        arguments("post.eml", FileKind.EMAIL, Samples.mail()),
        arguments("all.zip", FileKind.ARCHIVE, Samples.zip("one.txt", "two.txt")),
        arguments("all.rar", FileKind.ARCHIVE, Samples.rar()),
        arguments("all.7z", FileKind.ARCHIVE, Samples.sevenZip()),
        arguments("setup.exe", FileKind.PROGRAM, Samples.program()),
        arguments("setup", FileKind.PROGRAM, Samples.elf()),
        arguments("setup.sh", FileKind.PROGRAM, Samples.text("#!/bin/sh\necho hello\n")),
        arguments("page.html", FileKind.OTHER, Samples.text("<!DOCTYPE html><html><body>Hello</body></html>")),
        arguments("picture.svg", FileKind.OTHER, Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")),
        arguments("data", FileKind.OTHER, HexFormat.of().parseHex("00f1e2d3c4b5a69788796a5b4c3d2e1f")),
        arguments("nothing.txt", FileKind.EMPTY, new byte[0]));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void theContentTellsTheKindAndTheNameFits(String name, FileKind kind, byte[] file) {
    assertThat(told(file, name, "").kind()).isEqualTo(kind);
    assertThat(told(file, name, "").oddities()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void neitherNameNorDeclaredTypeChangesTheKind(String name, FileKind kind, byte[] file) {
    for (String lie : new String[]{"a.png", "a.exe", "a.txt", "a.zip", "a.docx", "", "a.pdf/../b"}) {
      assertThat(told(file, lie, "application/x-msdownload").kind()).as(lie).isEqualTo(kind);
    }
  }

  @Test
  void aProgramNamedAsAPictureIsNoticed() {
    assertThat(told(Samples.program(), "holiday.jpg", "image/jpeg").oddities())
        .containsExactlyInAnyOrder(Oddity.NAMED_OTHERWISE, Oddity.DECLARED_OTHERWISE);
  }

  @Test
  void aDeclaredTypeThatSaysNothingOrIsBrokenIsNoLie() {
    for (String declared : new String[]{"", "application/octet-stream", "image", "nonsense;;;/", "\u0000"}) {
      assertThat(told(Samples.picture("png", 4, 4), "a.png", declared).oddities()).as(declared).isEmpty();
    }
  }

  @Test
  void anOtherNameForTheSameTypeIsNoLie() {
    assertThat(told(Samples.picture("bmp", 4, 4), "a.bmp", "image/x-ms-bmp; name=a").oddities()).isEmpty();
  }

  static Stream<Arguments> twoInOne() {
    byte[] png = Samples.picture("png", 4, 4);
    byte[] jpeg = Samples.picture("jpeg", 4, 4);
    byte[] gif = Samples.picture("gif", 4, 4);
    return Stream.of(
        arguments("an archive behind a picture", FileKind.PNG, Samples.joined(png, Samples.zip("a.txt"))),
        arguments("an archive behind a letter", FileKind.PDF, Samples.joined(Samples.pdf(), Samples.zip("a.txt"))),
        arguments("a second archive format", FileKind.JPEG, Samples.joined(jpeg, new byte[9_000], Samples.rar())),
        arguments("a third archive format", FileKind.JPEG, Samples.joined(jpeg, Samples.sevenZip())),
        arguments("a program behind a picture", FileKind.GIF,
            Samples.joined(gif, new byte[200_000], Samples.program())),
        arguments("a script in a picture", FileKind.GIF,
            Samples.joined(gif, Samples.text("<script>alert(1)</script>"))),
        arguments("a server's script in a picture", FileKind.JPEG, Samples.joined(jpeg, Samples.text("<?php echo 1;"))),
        arguments("a letter in a picture", FileKind.JPEG, Samples.joined(jpeg, Samples.pdf())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twoInOne")
  void aSecondContentIsNoticedInWhateverBlocksItComes(String what, FileKind kind, byte[] file) {
    for (int block : new int[]{1, 7, 4096, file.length}) {
      TypeProbe probe = new TypeProbe();
      for (int at = 0; at < file.length; at += block) {
        probe.write(file, at, Math.min(block, file.length - at));
      }
      assertThat(probe.type("", "")).as("%s, blocks of %d", what, block).satisfies(type -> {
        assertThat(type.kind()).isEqualTo(kind);
        assertThat(type.oddities()).containsExactly(Oddity.SECOND_CONTENT);
      });
    }
  }

  @Test
  void macrosAreNoticed() {
    assertThat(told(Samples.zip("[Content_Types].xml", "word/vbaProject.bin"), "letter.docm", "").oddities())
        .containsExactly(Oddity.MACROS);
  }

  @Test
  void anInstallerIsAProgramThoughItLooksLikeAnOldDocument() {
    byte[] installer = Samples.joined(
        Samples.compound(), HexFormat.of().parseHex("84100c0000000000c000000000000046"));

    assertThat(told(installer, "letter.doc", "")).satisfies(type -> {
      assertThat(type.kind()).isEqualTo(FileKind.PROGRAM);
      assertThat(type.oddities()).containsExactly(Oddity.NAMED_OTHERWISE);
    });
  }

  private static FileType told(byte[] file, String name, String declaredType) {
    TypeProbe probe = new TypeProbe();
    probe.write(file, 0, file.length);
    return probe.type(name, declaredType);
  }
}
