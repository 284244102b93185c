package org.redress.screening.model;

import java.util.ArrayList;
import java.util.List;

/** As many pieces of a text as the model reads at once. */
record TokenWindow(List<Token> tokens) {

  TokenWindow {
    tokens = List.copyOf(tokens);
  }

  /** Windows over all pieces, each beginning {@code stride} pieces behind the one before; none over none. */
  static List<TokenWindow> over(List<Token> tokens, int size, int stride) {
    List<TokenWindow> windows = new ArrayList<>();
    int covered = 0;
    for (int from = 0; covered < tokens.size(); from += stride) {
      covered = Math.min(tokens.size(), from + size);
      windows.add(new TokenWindow(tokens.subList(from, covered)));
    }
    return windows;
  }

  /** What the network reads: the ids between the pieces that begin and end a text. */
  long[] ids(WordPiece pieces) {
    long[] ids = new long[tokens.size() + 2];
    ids[0] = pieces.start();
    for (int i = 0; i < tokens.size(); i++) {
      ids[i + 1] = tokens.get(i).id();
    }
    ids[ids.length - 1] = pieces.end();
    return ids;
  }
}
