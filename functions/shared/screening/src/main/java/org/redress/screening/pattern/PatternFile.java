package org.redress.screening.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.finding.ClauseId;
import org.redress.screening.data.DataNode;

/** Patterns as they are read from data. */
record PatternFile(String version, List<WordPattern> patterns, Set<String> words) {

  /** Reads patterns that nobody has tried yet: each expression is compiled, so that a faulty one is named. */
  static PatternFile read(DataNode node) {
    return read(node, Expression::checked);
  }

  /** Reads patterns that are known to be sound; each is compiled when a text first needs it. */
  static PatternFile readTried(DataNode node) {
    return read(node, Expression::new);
  }

  private static PatternFile read(DataNode node, BiFunction<String, Map<String, Part>, Expression> reader) {
    Sets sets = Sets.of(
        node.valuesByName("encodedSets", (holder, name) -> holder.value(name, PatternFile::decoded)),
        node.valuesByName("sets", DataNode::text));
    Function<String, Expression> expressions = regex -> reader.apply(regex, sets.known());
    Map<String, Context> contexts = node.objects("contexts", context -> context(context, sets, expressions))
        .stream()
        .collect(Collectors.toMap(Context::id, Function.identity()));
    double excused = node.fraction("excusedProbability");
    List<WordPattern> patterns = node
        .objects("patterns", pattern -> pattern(pattern, sets, contexts, excused, expressions));
    Set<String> seen = new HashSet<>();
    patterns.stream().map(WordPattern::id).filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
      throw node.fault("the id " + id + " stands for two patterns");
    });
    return new PatternFile(node.text("version"), patterns, words(patterns, contexts.values()));
  }

  private static Set<String> words(Collection<WordPattern> patterns, Collection<Context> contexts) {
    return Stream
        .concat(
            patterns.stream().map(WordPattern::regex),
            contexts.stream().flatMap(context -> Stream.concat(Stream.of(context.regex()), context.unless().stream())))
        .flatMap(regex -> regex.words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Context context(DataNode node, Sets sets, Function<String, Expression> expressions) {
    return new Context(
        node.text("id"),
        node.value("side", side -> Context.Side.valueOf(side.toUpperCase(Locale.ROOT))),
        node.value("regex", regex -> expressions.apply(sets.fill(regex))),
        node.optionalText("unless").map(regex -> expressions.apply(sets.fill(regex))),
        node.optionalObject("raises", PatternFile::sign));
  }

  private static Context.Sign sign(DataNode node) {
    return new Context.Sign(
        node.value("subject", ClauseId::new), node.fraction("probability"), node.text("because"));
  }

  private static WordPattern pattern(
      DataNode node,
      Sets sets,
      Map<String, Context> contexts,
      double excused,
      Function<String, Expression> expressions) {
    UnaryOperator<String> decode = node.flag("encoded") ? PatternFile::decoded : UnaryOperator.identity();
    Expression regex = node.value("regex", text -> expressions.apply(sets.fill(decode.apply(text))));
    return new WordPattern(
        node.text("id"),
        subjects(node),
        node.text("kind"),
        node.fraction("probability"),
        regex,
        regex.reach(),
        node.texts("excusedBy").stream().map(id -> named(contexts, id)).toList(),
        excused,
        node.text("because"),
        node.optionalText("on").map(PatternFile::side).orElse(WordPattern.Side.POSTS),
        node.texts("matches").stream().map(decode).toList(),
        node.texts("ignores").stream().map(decode).toList());
  }

  private static List<ClauseId> subjects(DataNode node) {
    return Stream
        .concat(Stream.of(node.value("subject", ClauseId::new)), node.texts("also").stream().map(ClauseId::new))
        .toList();
  }

  private static WordPattern.Side side(String word) {
    return WordPattern.Side.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Context named(Map<String, Context> contexts, String id) {
    Context context = contexts.get(id);
    if (context == null) {
      throw new IllegalArgumentException("excusedBy: there is no context " + id);
    }
    return context;
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  /** Word lists with a name, which stand in regular expressions as {@code %name%}; a list can use those before it. */
  private record Sets(Map<String, String> byName, Map<String, Part> known) {

    static Sets of(Map<String, String> encoded, Map<String, String> plain) {
      Sets sets = new Sets(new LinkedHashMap<>(), new LinkedHashMap<>());
      encoded.forEach(sets::put);
      plain.forEach(sets::put);
      return sets;
    }

    private void put(String name, String words) {
      String group = "(?:" + fill(words) + ")";
      byName.put(name, group);
      PartReader.read(group, known)
          .ifPresent(part -> known.putIfAbsent(PartReader.lowered(group), Part.Shared.of(part)));
    }

    String fill(String regex) {
      String filled = regex;
      for (Map.Entry<String, String> set : byName.entrySet()) {
        filled = filled.replace("%" + set.getKey() + "%", set.getValue());
      }
      if (filled.contains("%")) {
        throw new IllegalArgumentException("uses a set of words that does not stand before it");
      }
      return filled;
    }
  }
}
