package org.redress.screening.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts words into the pieces of a vocabulary, the longest first, as BERT's uncased tokenizer does. Immutable. */
final class WordPiece {

  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> ids;
  private final int unknown;

  private WordPiece(Map<String, Integer> ids) {
    this.ids = Map.copyOf(ids);
    this.unknown = special("[UNK]");
  }

  /**
   * Reads a vocabulary, a piece on each line, and closes {@code in}.
   *
   * @throws IllegalArgumentException if it lacks one of BERT's special pieces
   */
  static WordPiece read(InputStream in) {
    Map<String, Integer> ids = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String piece = lines.readLine(); piece != null; piece = lines.readLine()) {
        ids.put(piece, ids.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordPiece(ids);
  }

  int start() {
    return special("[CLS]");
  }

  int end() {
    return special("[SEP]");
  }

  int mask() {
    return special("[MASK]");
  }

  /** The pieces of a text, each with the place of its word. */
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : WordReader.read(text)) {
      addPieces(word, tokens);
    }
    return tokens;
  }

  private void addPieces(Word word, List<Token> tokens) {
    String text = word.text();
    int before = tokens.size();
    boolean known = text.codePointCount(0, text.length()) <= LONGEST_WORD;
    for (int from = 0; known && from < text.length();) {
      int to = text.length();
      Integer id = null;
      while (to > from && id == null) {
        String piece = text.substring(from, to);
        id = ids.get(from == 0 ? piece : INSIDE + piece);
        to = id == null ? text.offsetByCodePoints(to, -1) : to;
      }
      if (id == null) {
        known = false;
      } else {
        tokens.add(new Token(id, word.start(), word.end()));
        from = to;
      }
    }
    if (!known) {
      tokens.subList(before, tokens.size()).clear();
      tokens.add(new Token(unknown, word.start(), word.end()));
    }
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("The vocabulary has no piece " + piece);
    }
    return id;
  }
}
