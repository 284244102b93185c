package org.redress.screening.personal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One quick look at a page, which tells the finders whether reading it is worth their while; most posts hold neither a
 * digit nor any of the words.
 *
 * @param spokenDot whether a dot is told in words
 * @param bracketedAt whether an 'at' stands in brackets
 * @param numberWords how many words such as 'seven' and 'double'
 */
record Glance(
    boolean digit, boolean atSign, boolean spokenDot, boolean bracketedAt, boolean work, boolean school,
    int numberWords) {

  private static final int DOT = 1;
  private static final int WORK = 2;
  private static final int SCHOOL = 4;
  private static final int NUMBER = 8;
  private static final int AT = "at".hashCode();
  /** By the hash of the word alone: words of the same hash cost a look in vain, nothing else. */
  private static final HashTable SIGNS = new HashTable(Map.of(
      DOT, List.of("dot"),
      WORK, List.of("works", "working", "work", "worked", "workplace", "office", "employed", "employer", "teaches",
          "teaching", "teacher", "job", "shop", "surgery", "salon", "boss"),
      SCHOOL, List.of("school", "primary", "nursery", "academy", "college", "secondary", "grammar", "playgroup"),
      NUMBER, List.copyOf(NumberWords.ALL)));

  static Glance at(String page) {
    boolean digit = false;
    boolean atSign = false;
    int seen = 0;
    int numberWords = 0;
    int hash = 0;
    boolean bracketedAt = false;
    for (int i = 0; i <= page.length(); i++) {
      int character = i < page.length() ? page.charAt(i) : ' ';
      int small = character | 0x20;
      if (small >= 'a' && small <= 'z') {
        hash = 31 * hash + small;
        continue;
      }
      if (hash != 0) {
        int sign = SIGNS.get(hash);
        seen |= sign;
        numberWords += sign >> 3;
        bracketedAt |= hash == AT && isBracketed(page, i - 2);
        hash = 0;
      }
      digit |= character >= '0' && character <= '9';
      atSign |= character == '@';
    }
    return new Glance(
        digit, atSign, (seen & DOT) != 0, bracketedAt, (seen & WORK) != 0, (seen & SCHOOL) != 0, numberWords);
  }

  private static boolean isBracketed(String page, int start) {
    int before = start - 1;
    before -= before > 0 && page.charAt(before) == ' ' ? 1 : 0;
    return before >= 0 && "[({<".indexOf(page.charAt(before)) >= 0;
  }

  /** Signs by the hash of a word. */
  private static final class HashTable {

    private static final int SIZE = 1024;

    private final int[] hashes = new int[SIZE];
    private final int[] signs = new int[SIZE];

    HashTable(Map<Integer, List<String>> wordsBySign) {
      Map<Integer, Integer> signByHash = new HashMap<>();
      wordsBySign
          .forEach((sign, words) -> words.forEach(word -> signByHash.merge(word.hashCode(), sign, (a, b) -> a | b)));
      signByHash.forEach((hash, sign) -> {
        int slot = slot(hash);
        while (signs[slot] != 0) {
          slot = (slot + 1) % SIZE;
        }
        hashes[slot] = hash;
        signs[slot] = sign;
      });
    }

    int get(int hash) {
      int slot = slot(hash);
      while (signs[slot] != 0) {
        if (hashes[slot] == hash) {
          return signs[slot];
        }
        slot = (slot + 1) % SIZE;
      }
      return 0;
    }

    private static int slot(int hash) {
      return (hash ^ hash >>> 10 ^ hash >>> 20) & (SIZE - 1);
    }
  }
}
