package org.redress.sealevidence.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.sealevidence.Samples;

class TypeProbeTest {

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("image.png", Kind.PNG, Samples.picture("png", 4, 4)),
        arguments("image.jpg", Kind.JPEG, Samples.picture("jpeg", 4, 4)),
        arguments("image.gif", Kind.GIF, Samples.picture("gif", 4, 4)),
        arguments("image.bmp", Kind.BMP, Samples.picture("bmp", 4, 4)),
        arguments("image.tif", Kind.TIFF, Samples.picture("tiff", 4, 4)),
        arguments("image.webp", Kind.WEBP, Samples.webp()),
        arguments("IMG_0001.HEIC", Kind.HEIC, Samples.heic()),
        arguments("image.avif", Kind.AVIF, Samples.avif()),
        arguments("letter.pdf", Kind.PDF, Samples.pdf()),
        arguments("chat.txt", Kind.TEXT, Samples.text("12:03 Hello\n12:04 Hello again\n")),
        arguments("chat.csv", Kind.TEXT, Samples.text("time,who\n12:03,A\n")),
        arguments("voice.wav", Kind.AUDIO, Samples.wav()),
        arguments("voice.mp3", Kind.AUDIO, Samples.mp3()),
        arguments("film.mp4", Kind.VIDEO, Samples.mp4()),
        arguments("letter.docx", Kind.OFFICE, Samples.docx()),
        arguments("letter.docx", Kind.OFFICE, Samples.zip("word/document.xml", "[Content_Types].xml")),
        arguments("letter.doc", Kind.OFFICE, Samples.compound()),
        arguments("post.eml", Kind.EMAIL, Samples.mail()),
        arguments("all.zip", Kind.ARCHIVE, Samples.zip("one.txt", "two.txt")),
        arguments("all.rar", Kind.ARCHIVE, Samples.rar()),
        arguments("all.7z", Kind.ARCHIVE, Samples.sevenZip()),
        arguments("setup.exe", Kind.PROGRAM, Samples.program()),
        arguments("setup", Kind.PROGRAM, Samples.elf()),
        arguments("setup.sh", Kind.PROGRAM, Samples.text("#!/bin/sh\necho hello\n")),
        arguments("page.html", Kind.OTHER, Samples.text("<!DOCTYPE html><html><body>Hello</body></html>")),
        arguments("picture.svg", Kind.OTHER, Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")),
        arguments("data", Kind.OTHER, HexFormat.of().parseHex("00f1e2d3c4b5a69788796a5b4c3d2e1f")),
        arguments("nothing.txt", Kind.EMPTY, new byte[0]));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void theContentTellsTheKindAndTheNameFits(String name, Kind kind, byte[] file) {
    assertThat(told(file, name, "").kind()).isEqualTo(kind);
    assertThat(told(file, name, "").oddities()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void neitherNameNorDeclaredTypeChangesTheKind(String name, Kind kind, byte[] file) {
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
        arguments("an archive behind a picture", Kind.PNG, Samples.joined(png, Samples.zip("a.txt"))),
        arguments("an archive behind a letter", Kind.PDF, Samples.joined(Samples.pdf(), Samples.zip("a.txt"))),
        arguments("a second archive format", Kind.JPEG, Samples.joined(jpeg, new byte[9_000], Samples.rar())),
        arguments("a third archive format", Kind.JPEG, Samples.joined(jpeg, Samples.sevenZip())),
        arguments("a program behind a picture", Kind.GIF, Samples.joined(gif, new byte[200_000], Samples.program())),
        arguments("a script in a picture", Kind.GIF, Samples.joined(gif, Samples.text("<script>alert(1)</script>"))),
        arguments("a server's script in a picture", Kind.JPEG, Samples.joined(jpeg, Samples.text("<?php echo 1;"))),
        arguments("a letter in a picture", Kind.JPEG, Samples.joined(jpeg, Samples.pdf())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twoInOne")
  void aSecondContentIsNoticedInWhateverBlocksItComes(String what, Kind kind, byte[] file) {
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
      assertThat(type.kind()).isEqualTo(Kind.PROGRAM);
      assertThat(type.oddities()).containsExactly(Oddity.NAMED_OTHERWISE);
    });
  }

  private static FileType told(byte[] file, String name, String declaredType) {
    TypeProbe probe = new TypeProbe();
    probe.write(file, 0, file.length);
    return probe.type(name, declaredType);
  }
}
