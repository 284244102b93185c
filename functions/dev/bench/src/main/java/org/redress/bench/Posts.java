package org.redress.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Posts as people write them, made by a fixed seed from everyday sentences and from given examples. */
final class Posts {

  private static final long SEED = 20_261_122;
  private static final double WITH_EXAMPLE = 0.2;
  private static final double LENGTH_SPREAD = 0.9;
  private static final int MEDIAN_LENGTH = 110;
  private static final List<String> SENTENCES = List.of(
      "The branch meets on Tuesday at 7pm in the hall by the library.",
      "I think the new cycle lane is a good idea, but the junction needs work!",
      "Thanks to everyone who came out in the rain to deliver leaflets \uD83D\uDC4F",
      "How can they cut the bus to the hospital and call it progress?",
      "Just read the housing report. 40 pages and not one number about rents.",
      "We paid \u00a34.50 for two coffees, it's getting daft.",
      "You should have heard her speech on climate, it was brilliant.",
      "I don't agree with him on pensions, but he answered every question.",
      "Has anybody got a spare ticket for the conference on 12/05?",
      "The council says that the school will open in 2027.",
      "My mum can't get a dentist within 30 miles, what are people supposed to do?",
      "Great turnout today #LocalElections #VoteLocal",
      "That budget was a disaster for small shops and everyone knows it.",
      "Can someone tell me who to write to about the broken street lights?",
      "They voted against it three times, look at the record.",
      "The ferry was late again, so we missed the first half of the match.",
      "Independence or not, we still need someone to fix the roof of the school.",
      "Congratulations to our new councillor, a well deserved win!",
      "I was told the consultation closes on Friday, is that right?",
      "It's not about left or right, it's about getting the basics done.",
      "Please share: lost cat near the park, grey, answers to Misty.",
      "She has worked for this town for twenty years and it shows.",
      "lol imagine thinking that would pass",
      "See https://example.org/news/2026/11 for the full story.");

  private Posts() {}

  static List<String> make(int count, List<String> examples) {
    return make(count, examples, new Random(SEED));
  }

  static List<String> make(int count, List<String> examples, Random random) {
    return Stream.generate(() -> post(random, examples)).limit(count).toList();
  }

  private static String post(Random random, List<String> examples) {
    double length = MEDIAN_LENGTH * Math.exp(LENGTH_SPREAD * random.nextGaussian());
    StringBuilder post = new StringBuilder();
    if (!examples.isEmpty() && random.nextDouble() < WITH_EXAMPLE) {
      post.append(one(examples, random));
    }
    while (post.isEmpty() || post.length() < length) {
      post.append(post.isEmpty() ? "" : " ").append(one(SENTENCES, random));
    }
    return post.toString();
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
