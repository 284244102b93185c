package org.redress.reviewcases.casescreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.casework.finding.Part;
import org.redress.casework.report.Details;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.reviewers.MessageView;
import org.redress.web.console.onecase.AccountPart;
import org.redress.web.console.onecase.Fact;
import org.redress.web.console.onecase.PostPart;
import org.redress.web.console.onecase.TalkPart;
import org.redress.web.messages.Messages;

/** What people said, with the marks on it: the report first, then what came later. */
final class WordParts {

  private final Said said;
  private final Glossary glossary;
  private final Times times;
  private final Messages messages;
  private final Marks marks;

  WordParts(Said said, Glossary glossary, Times times, Marks marks) {
    this.said = said;
    this.glossary = glossary;
    this.times = times;
    this.messages = glossary.messages();
    this.marks = marks;
  }

  List<PostPart> posts() {
    return posts(said.report(), Part.REPORT);
  }

  AccountPart account() {
    Report report = said.report();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("ongoing", messages.text(report.ongoing() ? "console.case.yes" : "console.case.no")));
    if (!report.clauses().isEmpty()) {
      facts.add(fact("clauses", glossary.clauses(report.clauses())));
    }
    Details details = report.details();
    if (!details.accounts().isEmpty()) {
      facts.add(fact("accounts", String.join(", ", details.accounts())));
    }
    details.platform().ifPresent(platform -> facts.add(fact("platform", platform)));
    details.day().ifPresent(day -> facts.add(fact("day", messages.day(day))));
    details.when().ifPresent(when -> facts.add(fact("when", when)));
    return new AccountPart(marks.on(new Part.Account(), report.account()), facts);
  }

  List<TalkPart> talk() {
    return said.messages().stream().map(this::said).toList();
  }

  private TalkPart said(MessageView message) {
    boolean ours = message.standing() == Message.Standing.REVIEWER;
    String heading = messages.text(
        ours ? "console.case.talk.we" : "console.case.talk.they", Map.of("when", times.at(message.at())));
    String standing = messages.text("console.case.standing." + message.standing());
    return new TalkPart(
        message.seq(), ours, heading,
        message.from()
            .map(from -> standing + " " + messages.text("console.case.talk.from", Map.of("address", from.value())))
            .orElse(standing),
        marks.on(new Part.Account(message.seq()), message.words().account()), posts(message.words(), message.seq()));
  }

  private List<PostPart> posts(Report words, int message) {
    List<PostPart> parts = new ArrayList<>();
    for (Post post : words.posts()) {
      List<Fact> facts = new ArrayList<>();
      post.platform().ifPresent(platform -> facts.add(new Fact(messages.text("case.post.platform"), platform)));
      post.author().ifPresent(author -> facts.add(new Fact(messages.text("case.post.author"), author)));
      post.postedAt().ifPresent(at -> facts.add(new Fact(messages.text("case.post.postedAt"), at)));
      String link = post.url().orElse("");
      parts.add(
          new PostPart(
              parts.size() + 1, marks.on(new Part.Post(message, parts.size()), post.text()), facts, link,
              Glossary.isOnTheWeb(link)));
    }
    return parts;
  }

  private Fact fact(String name, String value) {
    return new Fact(messages.text("console.case.account." + name), value);
  }
}
