package org.redress.sealevidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.sealevidence.picture.PictureLimits;

/** Whether the memory that the template gives the function is enough. */
class MemoryTest {

  private static final Pattern MEMORY = Pattern.compile("(?s)\\n  SealEvidence:\\n.*?\\n      MemorySize: (\\d+)\\n");
  private static final int PERCENT_OF_HEAP = 70;

  @TempDir
  Path folder = Path.of("");

  @Test
  void theLargestPicturesAreCopiedInTheFunctionsMemory() throws Exception {
    List<Path> pictures = List.of(
        LargePictures.deepPng(folder.resolve("deep.png"), 6_000, 4_000, 0.075),
        LargePictures.progressiveJpeg(folder.resolve("turned.jpg"), 6_000, 4_000));
    for (Path picture : pictures) {
      assertThat(Files.size(picture)).isLessThanOrEqualTo(PictureLimits.STANDARD.bytes());
    }

    assertThat(sealed(pictures).lines())
        .hasSize(pictures.size())
        .allMatch(line -> line.contains(" copied "), "a picture was copied");
  }

  /** What the program says that seals them, in a heap as Lambda would give it. */
  private String sealed(List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory() * PERCENT_OF_HEAP / 100 + "m", "-cp", System.getProperty("java.class.path"),
            SealFiles.class.getName()));
    files.forEach(file -> command.add(file.toString()));
    Process sealing = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
    try {
      assertThat(sealing.waitFor(10, TimeUnit.MINUTES)).isTrue();
    } finally {
      sealing.destroyForcibly();
    }
    return Files.readString(folder.resolve("said"), UTF_8);
  }

  private static int memory() throws IOException {
    Matcher memory = MEMORY.matcher(Files.readString(Path.of("../../template.yaml")));
    assertThat(memory.find()).isTrue();
    return Integer.parseInt(memory.group(1));
  }
}
