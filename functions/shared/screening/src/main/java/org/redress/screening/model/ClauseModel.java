package org.redress.screening.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;
import org.redress.screening.normalise.Vocabulary;

/** A trained model with what is needed to read its inputs and outputs. Safe for many threads. */
public final class ClauseModel {

  private static final String FOLDER = "model/";

  private final ModelFile file;
  private final WordPiece pieces;
  private final Vocabulary words;
  private final Encoder encoder;

  private ClauseModel(ModelFile file, WordPiece pieces, Vocabulary words, Encoder encoder) {
    this.file = file;
    this.pieces = pieces;
    this.words = words;
    this.encoder = encoder;
  }

  /**
   * The model that the product ships with.
   *
   * @throws DataFileException if a part of it is missing or broken
   * @throws LinkageError if its native library does not run here
   */
  public static ClauseModel shipped() {
    return new ClauseModel(
        DataFile.readShipped(FOLDER + "model.json", ModelFile::read),
        WordPiece.read(DataFile.openShipped(FOLDER + "vocab.txt")),
        Vocabulary.of(wordsMet()),
        new Encoder(weights()));
  }

  /** What results cite. */
  public String version() {
    return file.version();
  }

  /** The network itself. */
  public Encoder encoder() {
    return encoder;
  }

  ModelFile file() {
    return file;
  }

  WordPiece pieces() {
    return pieces;
  }

  /** The words that it has met; a disguise may hide them. */
  Vocabulary words() {
    return words;
  }

  static byte[] weights() {
    try (InputStream in = DataFile.openShipped(FOLDER + "model.onnx")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DataFileException("model.onnx: cannot be read", e);
    }
  }

  /** Packed, since many are foul. */
  private static List<String> wordsMet() {
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(DataFile.openShipped(FOLDER + "words.txt.gz")), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new DataFileException("words.txt.gz: cannot be read", e);
    }
  }
}
