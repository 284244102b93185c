package org.redress.casework.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.CaseFixture;
import org.redress.casework.Heard;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeState;
import org.redress.casework.timeline.Actor;

/**
 * The news of a notice's mails may come in any order, late, and more than once. For each seed a history of up to three
 * attempts is drawn, and told in many orders with many repetitions: all must end the same, and where one can say so
 * beforehand, as it must.
 */
class NewsInAnyOrderTest {

  private static final int SEEDS = 300;
  private static final int ORDERS = 20;

  private record News(String attempt, NoticeState state) {}

  /** How a history ended: what is in doubt is the same whether it is called being sent or unknown. */
  private record End(NoticeState state, Heard heard, boolean moreToDo, Optional<Suppression> kept) {}

  static Stream<Integer> seeds() {
    return IntStream.range(0, SEEDS).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allOrdersEndTheSame(int seed) {
    Random random = new Random(seed);
    int attempts = 1 + random.nextInt(3);
    List<News> history = history(random, attempts);
    End expected = told(history, attempts);

    for (int order = 0; order < ORDERS; order++) {
      List<News> shuffled = new ArrayList<>(history);
      for (int times = random.nextInt(history.size() + 1); times > 0; times--) {
        shuffled.add(history.get(random.nextInt(history.size())));
      }
      Collections.shuffle(shuffled, random);
      assertThat(told(shuffled, attempts)).as("seed %s, %s", seed, shuffled).isEqualTo(expected);
    }
    assertThat(expected.state().rank()).as("seed %s, %s", seed, history).isEqualTo(must(history, attempts));
  }

  private static List<News> history(Random random, int attempts) {
    List<News> history = new ArrayList<>();
    for (int attempt = 1; attempt <= attempts; attempt++) {
      Optional<String> id = Optional.of("ses-" + attempt);
      List<NoticeState> all = new ArrayList<>(
          List.of(
              new NoticeState.Failed("the mail service said: Reject"), new NoticeState.Sent(id),
              new NoticeState.Returned(id), new NoticeState.Delivered(id), new NoticeState.Bounced(id),
              new NoticeState.Complained(id)));
      Collections.shuffle(all, random);
      for (NoticeState news : all.subList(0, random.nextInt(4))) {
        history.add(new News("a" + attempt, news));
      }
    }
    return history;
  }

  /** Tells a history to a notice of which so many attempts were made, the last of them without an end. */
  private static End told(List<News> history, int attempts) {
    CaseFixture world = new CaseFixture();
    NoticeId id = new NoticeId(world.opened().id(), 1);
    Notice last = world.store.find(id).orElseThrow();
    for (int attempt = 1; attempt <= attempts; attempt++) {
      Notice taken = last.take("a" + attempt, world.instant()).orElseThrow();
      last = attempt < attempts ? taken.unknown(world.instant()).withoutNews(world.instant()) : taken;
    }
    assertThat(world.store.replace(world.store.find(id).orElseThrow(), last)).isTrue();

    SuppressionsInMemory suppressions = new SuppressionsInMemory();
    TrackNotice tracking = new TrackNotice(
        new NoticeChanges(world.store, world.store, world, Actor.function("track-notices"), (_, _) -> {}),
        Optional.of(suppressions), world);
    for (News news : history) {
      world.pass(Duration.ofSeconds(1));
      tracking.record(new MailTags(id, news.attempt()), news.state());
    }
    Notice end = world.store.find(id).orElseThrow();
    Optional<Suppression> kept = suppressions.of(end.to())
        .map(suppression -> new Suppression(suppression.reason(), CaseFixture.MONDAY, id));
    return new End(end.state(), end.heard(), end.wake().isPresent(), kept);
  }

  /** The rank at which a history must end, said in another way: the best of each attempt, then the best of these. */
  private static int must(List<News> history, int attempts) {
    Map<String, Integer> best = new HashMap<>();
    history.forEach(news -> best.merge(news.attempt(), news.state().rank(), Math::max));
    int returned = new NoticeState.Returned(Optional.empty()).rank();
    int out = best.values().stream().filter(rank -> rank > 1 && rank != returned).mapToInt(rank -> rank).max()
        .orElse(0);
    return out > 0 ? out : best.getOrDefault("a" + attempts, 0);
  }
}
