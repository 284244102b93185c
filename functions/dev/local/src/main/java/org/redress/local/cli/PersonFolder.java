package org.redress.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.access.Person;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.ErasePerson;
import org.redress.casework.erasure.Finding;
import org.redress.casework.erasure.TheirWords;
import org.redress.casework.erasure.Who;
import org.redress.casework.mail.MailId;
import org.redress.casework.personaldata.Whose;
import org.redress.casework.report.Post;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.table.DynamoCaseExport.Apart;
import org.redress.local.UserException;

/**
 * Writes what is held about somebody into a folder. What is about others alone lies under {@code not-theirs}; what may be
 * about others too is named, and has to be looked at before it is released.
 */
final class PersonFolder {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHORT = 16;

  private final Wiring wiring;
  private final Path folder;

  /** Why a person has to look at each file before it is released; empty where nobody has to. */
  private final SortedMap<String, String> looks = new TreeMap<>();

  private final ObjectNode manifest = JsonNodeFactory.instance.objectNode();

  PersonFolder(Wiring wiring, Path folder) {
    this.wiring = wiring;
    this.folder = folder;
  }

  /** Writes everything, and says how many files that are. */
  int write(Who who) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw UserException.misused("There is something in " + folder + "; name a folder that is new or empty");
        }
      }
    }
    ErasePerson person = wiring.duties().erasingPerson();
    ArrayNode places = JsonNodeFactory.instance.arrayNode();
    for (Finding finding : person.find(who)) {
      places.add(PersonView.json(finding));
      switch (finding) {
        case Finding.Reported(var id, var answer) when !(answer instanceof Answer.HalfGone) -> ownCase(id);
        case Finding.Mail(var mail, var fate) -> file(
            "mails/" + mail + ".eml", wiring.mails().rawMails().bytes(new MailId(mail)).orElse(new byte[0]),
            fate == Finding.Fate.MAY_GO ? "" : "somebody else wrote it");
        case Finding.Staff _ -> staff(who);
        default -> {
        }
      }
    }
    ArrayNode words = JsonNodeFactory.instance.arrayNode();
    for (TheirWords one : person.words(who)) {
      words.add(json(one));
    }
    file("places.json", text(places), "");
    file("words-in-cases-of-others.json", text(words), words.isEmpty() ? "" : "it may say who reported it");
    file("index.html", page(), "");
    Files.write(folder.resolve("manifest.json"), text(manifest));
    return manifest.size() + 1;
  }

  private void staff(Who who) throws IOException {
    LocalDate today = LocalDate.ofInstant(wiring.clock().instant(), ZoneOffset.UTC);
    for (Person person : wiring.people().all()) {
      if (person.address().map(Who.Writer::new).filter(who::equals).isPresent()) {
        file(
            "console/" + Digest.over(person.subject().getBytes(UTF_8)).hex().substring(0, SHORT) + ".json",
            text(wiring.duties().caseExport().staff(person.subject(),
                List.of(today.minusDays(2), today.minusDays(1), today))),
            "they declare to whom they are too near");
      }
    }
  }

  private void ownCase(CaseId id) throws IOException {
    Apart apart = wiring.duties().caseExport().apart(id, Whose.REPORTER);
    String name = "cases/" + id.reference() + "/";
    file(
        name + "theirs.json", text(apart.theirs()),
        apart.shared().isEmpty() ? "" : "others may be named in " + String.join(", ", apart.shared()));
    file("not-theirs/" + id.reference() + ".json", text(apart.others()), "it is about others: do not release it");
    for (var place : apart.objects()) {
      for (var object : wiring.duties().caseObjects().read(place).entrySet()) {
        file(name + "files/" + object.getKey().replace('/', '_'), object.getValue(),
            "others may be seen or named in it");
      }
    }
  }

  private static ObjectNode json(TheirWords said) {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("case", said.id().reference())
        .put("message", said.message())
        .put("words", said.words().account());
    said.words().details().accounts().forEach(json.withArray("accounts")::add);
    for (Post post : said.words().posts()) {
      json.withArray("posts")
          .addObject()
          .put("text", post.text())
          .put("url", post.url().orElse(""))
          .put("author", post.author().orElse(""))
          .put("postedAt", post.postedAt().orElse(""));
    }
    return json;
  }

  private void file(String name, byte[] content, String look) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    manifest.putObject(name).put("sha256", Digest.over(content).hex()).put("bytes", content.length).put("lookFirst",
        look);
    looks.put(name, look);
  }

  private byte[] page() {
    StringBuilder page = new StringBuilder(
        "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><title>What is held</title>"
            + "<h1>What is held</h1><p>Files marked with a reason must be looked at by a person before they are "
            + "released; what lies under not-theirs must not be released.</p><ul>");
    looks.forEach(
        (name, look) -> page.append("<li><a href=\"")
            .append(escaped(name))
            .append("\">")
            .append(escaped(name))
            .append("</a>")
            .append(look.isEmpty() ? "" : " <strong>Look first: " + escaped(look) + "</strong>")
            .append("</li>"));
    return page.append("</ul></html>").toString().getBytes(UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("#",
        "%23");
  }

  private static byte[] text(JsonNode json) throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }
}
