package org.redress.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.local.cli.Project;

class TrainingTest {

  @TempDir
  private Path folder;

  @Test
  void everyFileOfAReleaseGoesToWhereTheShippedOneLies() throws IOException {
    Path release = Files.createDirectories(folder.resolve("work/run/release"));
    List<String> names = List.of("model.onnx", "model.json", "vocab.txt", "words.txt.gz", "tokens.jsonl.gz",
        "outputs.jsonl.gz", "card.json");
    for (String name : names) {
      Files.writeString(release.resolve(name), "new " + name);
    }

    new Training(folder.resolve("project"), folder.resolve("work"), "python3").install();

    try (Stream<Path> files = Files.walk(folder.resolve("project"))) {
      List<Path> installed = files.filter(Files::isRegularFile).toList();
      assertThat(installed).hasSameSizeAs(names).allSatisfy(file -> {
        assertThat(file).hasContent("new " + file.getFileName());
        assertThat(Project.root().resolve(folder.resolve("project").relativize(file))).exists();
      });
    }
  }
}
