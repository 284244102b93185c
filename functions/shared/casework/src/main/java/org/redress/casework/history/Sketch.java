package org.redress.casework.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.redress.casework.KeyedHash;

/**
 * Tells how alike the words of two posts are without telling the words: the least of the keyed hashes of all their groups
 * of five characters, by several ways of hashing (MinHash). The share of places in which two sketches agree is near
 * to the share of groups that the two texts have in common. Whoever has no key can make none.
 *
 * @param places {@link #PLACES} numbers of 16 bits
 */
public record Sketch(List<Short> places) {

  /** From this share on words are nearly the same: a word or a sentence was changed, or put to it. */
  public static final double NEARLY = 0.6;

  /**
   * So many places are compared. By the first of them, in {@link #BANDS} groups of {@link #ROWS}, sketches are found: 97 of
   * 100 that agree in eight of ten places, 70 of 100 that agree in six, and 4 of 100 that agree in two, which are then
   * put aside.
   */
  static final int PLACES = 32;

  private static final int BANDS = 5;
  private static final int ROWS = 3;
  private static final int GROUP = 5;

  /** Characters behind these do not count, so that the longest text takes some milliseconds. */
  private static final int MOST_CHARACTERS = 4000;

  private static final int BITS_DROPPED = 48;
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
  private static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;
  private static final long SECOND_FACTOR = 0x94D049BB133111EBL;
  private static final int FIRST_SHIFT = 30;
  private static final int SECOND_SHIFT = 27;
  private static final int THIRD_SHIFT = 31;

  /** @throws IllegalArgumentException if there is another number of places */
  public Sketch {
    places = List.copyOf(places);
    if (places.size() != PLACES) {
      throw new IllegalArgumentException("A sketch has " + PLACES + " places");
    }
  }

  /** The sketch of some words. */
  public static Sketch of(PostWords words, KeyedHash hash) {
    long[] least = new long[PLACES];
    Arrays.fill(least, -1L);
    int[] characters = words.plain().codePoints().limit(MOST_CHARACTERS).toArray();
    SipHash groups = SipHash.under(hash, "sketch");
    for (int start = 0; start + GROUP <= characters.length; start++) {
      String group = new String(characters, start, GROUP);
      long base = groups.of(group.getBytes(UTF_8));
      for (int place = 0; place < PLACES; place++) {
        long value = mixed(base + place * GOLDEN_RATIO);
        least[place] = Long.compareUnsigned(value, least[place]) < 0 ? value : least[place];
      }
    }
    return new Sketch(Arrays.stream(least).mapToObj(value -> (short) (mixed(value) >>> BITS_DROPPED)).toList());
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Sketch parse(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    List<Short> places = new ArrayList<>();
    while (bytes.remaining() >= Short.BYTES) {
      places.add(bytes.getShort());
    }
    return new Sketch(places);
  }

  /** As {@link #parse} reads it. */
  public String text() {
    ByteBuffer bytes = ByteBuffer.allocate(PLACES * Short.BYTES);
    places.forEach(bytes::putShort);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** By what sketches that agree in much are found: most of those have one of these in common. */
  public List<String> bands() {
    List<String> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      bands.add(band + ":" + places.subList(band * ROWS, (band + 1) * ROWS));
    }
    return bands;
  }

  /** In what share of their places two sketches agree. */
  public double likeness(Sketch other) {
    int same = 0;
    for (int place = 0; place < PLACES; place++) {
      same += places.get(place).equals(other.places.get(place)) ? 1 : 0;
    }
    return (double) same / PLACES;
  }

  /** Whether the words are nearly the same. */
  public boolean isNearly(Sketch other) {
    return likeness(other) >= NEARLY;
  }

  /** Spreads each bit over all (SplitMix64's last step). */
  private static long mixed(long value) {
    long once = (value ^ value >>> FIRST_SHIFT) * FIRST_FACTOR;
    long twice = (once ^ once >>> SECOND_SHIFT) * SECOND_FACTOR;
    return twice ^ twice >>> THIRD_SHIFT;
  }

  /** Says nothing of the words. */
  @Override
  public String toString() {
    return "Sketch[...]";
  }
}
