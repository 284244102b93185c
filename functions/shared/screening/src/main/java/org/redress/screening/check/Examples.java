package org.redress.screening.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.screening.data.DataFileException;
import org.redress.screening.detect.Text;
import org.redress.screening.pattern.PatternDetector;

/** Tries each pattern of a file on its own examples, alone, as the file's author meant it. */
record Examples(Document document) {

  List<Fault> check() {
    List<Fault> faults = new ArrayList<>();
    JsonNode patterns = document.root().path("patterns");
    for (int i = 0; i < patterns.size(); i++) {
      String place = "patterns[" + i + "]";
      try {
        check(patterns.get(i), place, faults);
      } catch (DataFileException | IllegalArgumentException _) {
        // What is wrong with the pattern itself is told by whoever reads the whole file.
      }
    }
    return faults;
  }

  private void check(JsonNode pattern, String place, List<Fault> faults) {
    PatternDetector detector = alone(pattern);
    boolean encoded = pattern.path("encoded").asBoolean();
    for (String list : List.of("matches", "ignores")) {
      JsonNode examples = pattern.path(list);
      for (int i = 0; i < examples.size(); i++) {
        String example = examples.get(i).asText();
        String words = encoded
            ? new String(Base64.getDecoder().decode(example), StandardCharsets.UTF_8)
            : example;
        boolean wanted = list.equals("matches");
        if (isSeen(detector, pattern, words) != wanted) {
          faults.add(document.fault(
              place + "." + list + "[" + i + "]",
              wanted ? "is not seen by the pattern and should be" : "is seen by the pattern and should not be"));
        }
      }
    }
  }

  private PatternDetector alone(JsonNode pattern) {
    ObjectNode file = document.root().deepCopy();
    file.putArray("patterns").add(pattern.deepCopy());
    Set<String> needed = pattern.valueStream()
        .flatMap(JsonNode::valueStream)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
    ArrayNode contexts = file.putArray("contexts");
    document.root().path("contexts").valueStream().filter(context -> needed.contains(context.path("id").asText()))
        .forEach(contexts::add);
    PatternDetector.ForReports both = PatternDetector.read(
        new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)), document.file());
    return pattern.path("on").asText().equals("account") ? both.account() : both.posts();
  }

  private static boolean isSeen(PatternDetector detector, JsonNode pattern, String words) {
    double whole = pattern.path("probability").doubleValue();
    Set<String> subjects = Stream.concat(Stream.of(pattern.path("subject")), pattern.path("also").valueStream())
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
    return detector.detect(Text.of(words))
        .stream()
        .anyMatch(signal -> subjects.contains(signal.subject().value()) && signal.probability() >= whole);
  }
}
