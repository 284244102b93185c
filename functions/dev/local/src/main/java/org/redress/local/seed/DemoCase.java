package org.redress.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.redress.casework.Stage;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;

/**
 * An invented case.
 *
 * @param age how long ago it was reported
 * @param stage where it is brought to
 * @param outcome for decided ones: clauses if upheld, else none
 * @param question for those that wait for their reporter: what was asked; else empty
 */
record DemoCase(
    Report report, Reporter reporter, Duration age, Stage.Name stage, List<ClauseId> outcome, String question) {

  private static final String FILE = "demo-cases.json";

  static List<DemoCase> all() throws IOException {
    try (InputStream in = DemoCase.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is not on the class path");
      }
      return new ObjectMapper().readTree(in).valueStream().map(DemoCase::read).toList();
    }
  }

  private static DemoCase read(JsonNode json) {
    List<Post> posts = json.path("posts")
        .valueStream()
        .map(post -> new Post(post.path("text").asText(""), text(post, "url"), text(post, "platform"),
            text(post, "author"), text(post, "postedAt")))
        .toList();
    Report report = new Report(
        json.path("account").asText(""), posts, json.path("ongoing").asBoolean(), clauses(json.path("clauses")));
    return new DemoCase(report, reporter(json.path("reporter")), Duration.ofHours(json.path("hoursAgo").asLong()),
        Stage.Name.valueOf(json.path("stage").asText("QUEUED")), clauses(json.path("outcome")),
        json.path("question").asText(""));
  }

  private static Reporter reporter(JsonNode json) {
    Optional<EmailAddress> address = text(json, "email").map(EmailAddress::new);
    return switch (json.path("mode").asText()) {
      case "named" -> new Reporter.Named(json.path("name").asText(), address);
      case "confidential" -> new Reporter.Confidential(text(json, "name"), address);
      default -> new Reporter.Anonymous();
    };
  }

  private static List<ClauseId> clauses(JsonNode ids) {
    return ids.valueStream().map(JsonNode::asText).map(ClauseId::new).toList();
  }

  private static Optional<String> text(JsonNode json, String field) {
    return json.has(field) ? Optional.of(json.path(field).asText()) : Optional.empty();
  }
}
