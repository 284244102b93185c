package org.redress.submitreport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Details;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.report.SafeContact;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.form.FormFields;
import org.redress.web.form.MalformedFormException;
import org.redress.web.json.MalformedJsonException;
import org.redress.web.json.StrictJson;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;
import org.redress.web.report.Decoded;
import org.redress.web.report.SubmissionDecoder;

class SubmissionDecoderTest {

  private static final String ANONYMOUS = "'reporter':{'mode':'anonymous'},'consent':true";
  private static final String REST = "'account':'It went on.'," + ANONYMOUS;

  private final SubmissionDecoder decoder = new SubmissionDecoder(Messages.english(),
      KnownClauses.of(Catalogue.shipped()).ids());

  @Test
  void everythingThatCanBeSaidIsTaken() {
    assertThat(json(
        "{'account':' It\\r\\nwent on. ','posts':[{'text':'\\u0000 x ','url':'HTTPS://example.org/1?a#b',"
            + "'platform':'Example','author':'@a','postedAt':'2026-11-20T19:30:00+01:00'},{'url':'http://example.org'},"
            + "{'text':'y','postedAt':'2026-11-20'}],'ongoing':true,'clauses':['hate','abuse','hate'],"
            + "'reporter':{'mode':'named','name':' Ada Example ','email':'ada@EXAMPLE.org'},'consent':true}"))
        .isEqualTo(new Decoded.Valid(
            new Report(" It\r\nwent on. ", List.of(
                new Post("\0 x ", Optional.of("HTTPS://example.org/1?a#b"), Optional.of("Example"),
                    Optional.of("@a"), Optional.of("2026-11-20T19:30:00+01:00")),
                new Post("", Optional.of("http://example.org"), Optional.empty(), Optional.empty(),
                    Optional.empty()),
                new Post("y", Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of("2026-11-20"))),
                true, List.of(new ClauseId("hate"), new ClauseId("abuse"))),
            new Reporter.Named("Ada Example", Optional.of(new EmailAddress("ada@example.org")))));
  }

  @Test
  void whatIsSaidBesideThePostsIsTaken() {
    assertThat(json(
        "{" + REST + ",'threatToLife':true,'accounts':[' @a ','@b','','@a'],'platform':'Example',"
            + "'when':{'day':'2026-11-20','words':' every evening '}}"))
        .isEqualTo(new Decoded.Valid(
            new Report(
                "It went on.", List.of(), false, List.of(),
                new Details(
                    true, List.of("@a", "@b"), Optional.of("Example"), Optional.of(LocalDate.parse("2026-11-20")),
                    Optional.of("every evening"))),
            new Reporter.Anonymous()));
    assertThat(json(
        "{'account':'x','reporter':{'mode':'confidential','email':'ada@example.org','contact':'case-page'},"
            + "'consent':true}"))
        .isEqualTo(new Decoded.Valid(
            new Report("x", List.of(), false, List.of()),
            new Reporter.Confidential(
                Optional.empty(), Optional.of(new EmailAddress("ada@example.org")), SafeContact.CASE_PAGE)));
  }

  @Test
  void whatPeopleTypeInTheFormIsPutIntoTheApisShape() {
    assertThat(form(
        "account=&words=Go+away.&links=x.com%2Fa%2F1%0Ahttps%3A%2F%2Fexample.org%2F2&platform=other&platformOther=Forum"
            + "&accounts=%40a%0A%0A%40b&when.day=2&when.month=1&when.year=2026&when.words=&ongoing=unsure"
            + "&clauses=unsure&clauses=hate&reporter.mode=anonymous&reporter.name=&consent=true&token=t&website="))
        .isEqualTo(json(
            "{'account':'','posts':[{'text':'Go away.','platform':'Forum'},{'url':'https://x.com/a/1','platform':'Forum'},"
                + "{'url':'https://example.org/2','platform':'Forum'}],'accounts':['@a','@b'],'platform':'Forum',"
                + "'when':{'day':'2026-01-02'},'clauses':['hate']," + ANONYMOUS + "}"));
    assertThat(form("words=x&links=example.org%2F1&accounts=%40a&reporter.mode=anonymous&consent=true"))
        .isEqualTo(json(
            "{'posts':[{'text':'x','url':'https://example.org/1','author':'@a'}],'accounts':['@a']," + ANONYMOUS
                + "}"));
  }

  @Test
  void whatIsWrongIsToldWhereItWasTyped() throws MalformedFormException {
    FormFields typed = FormFields.parse(
        "words=x&links=a%0Ab&accounts=" + "%40a%0A".repeat(21) + "&platform=other&platformOther=" + "x".repeat(201)
            + "&when.day=31&when.month=2&when.year=2026&clauses=nothing&reporter.mode=anonymous&consent=true");

    assertThat(errors(decoder.decode(FormTree.of(typed))))
        .extracting(error -> FormTree.home(typed, error.field()))
        .contains("links", "accounts", "platformOther", "when", "clauses")
        .allMatch(field -> List.of("links", "accounts", "platformOther", "when", "clauses").contains(field));
  }

  @Test
  void nullAndBlankLinesCountAsAbsent() {
    assertThat(json(
        "{'account':'x','posts':null,'ongoing':null,'clauses':null,'reporter':{'mode':'anonymous','name':'','email':null},"
            + "'consent':true}"))
        .isEqualTo(new Decoded.Valid(
            new Report("x", List.of(), false, List.of()), new Reporter.Anonymous()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "'x'", "true", "[]", "[{}]"})
  void whatIsNoObjectIsWellFormedButNoReport(String body) {
    assertThat(errors(json(body))).containsExactly(new FieldError("", "Send an object here."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "{} | consent reporter.mode account",
      "{'account':' ','posts':[{'url':'https://example.org'}]," + ANONYMOUS + "} | account",
      "{'account':1," + ANONYMOUS + "} | account",
      "{" + REST + ",'shoe':1} | shoe",
      "{" + REST + ",'posts':{}} | posts",
      "{" + REST + ",'posts':['x']} | posts.0",
      "{" + REST + ",'posts':[{}]} | posts.0.text",
      "{" + REST + ",'posts':[{'text':'x'},{'text':[],'shoe':1}]} | posts.1.text posts.1.shoe",
      "{" + REST + ",'posts':[{'url':'ftp://example.org'}]} | posts.0.url",
      "{" + REST + ",'posts':[{'url':'javascript:x'}]} | posts.0.url",
      "{" + REST + ",'posts':[{'url':'https:///x'}]} | posts.0.url",
      "{" + REST + ",'posts':[{'url':'https://example.org/a b'}]} | posts.0.url",
      "{" + REST + ",'posts':[{'text':'x','author':'a\\nb'}]} | posts.0.author",
      "{" + REST + ",'posts':[{'text':'x','postedAt':'yesterday'}]} | posts.0.postedAt",
      "{" + REST + ",'posts':[{'text':'x','postedAt':'2026-02-30'}]} | posts.0.postedAt",
      "{" + REST + ",'posts':[{'text':'x','postedAt':'2026-02-20T25:00'}]} | posts.0.postedAt",
      "{" + REST + ",'ongoing':'yes'} | ongoing",
      "{" + REST + ",'clauses':'hate'} | clauses",
      "{" + REST + ",'clauses':['hate','no-such-clause',3,'HATE']} | clauses.1 clauses.2 clauses.3",
      "{" + REST + ",'threatToLife':'yes'} | threatToLife",
      "{" + REST + ",'accounts':'@a'} | accounts",
      "{" + REST + ",'accounts':['@a',1,'a\\nb']} | accounts.1 accounts.2",
      "{" + REST + ",'platform':[]} | platform",
      "{" + REST + ",'when':'2026'} | when",
      "{" + REST + ",'when':{'day':'2026-02-30','words':'a\\nb','shoe':1}} | when.day when.words when.shoe",
      "{" + REST + ",'when':{'day':'20 11 2026'}} | when.day",
      "{'account':'x','reporter':{'mode':'named','name':'A','contact':'never'},'consent':true} | reporter.contact",
      "{'account':'x','reporter':{'mode':'anonymous'}} | consent",
      "{'account':'x','reporter':{'mode':'anonymous'},'consent':false} | consent",
      "{'account':'x','reporter':{'mode':'anonymous'},'consent':'true'} | consent",
      "{'account':'x','reporter':'me','consent':true} | reporter reporter.mode",
      "{'account':'x','reporter':{'mode':'secret'},'consent':true} | reporter.mode",
      "{'account':'x','reporter':{'mode':'named'},'consent':true} | reporter.name",
      "{'account':'x','reporter':{'mode':'confidential','email':'nobody'},'consent':true} | reporter.email",
      "{'account':'x','reporter':{'mode':'anonymous','name':'A','email':'b'},'consent':true} | reporter.name reporter.email",
      "{'account':'x','reporter':{'mode':'confidential','phone':'07700 900123'},'consent':true} | reporter.phone"})
  void allThatIsWrongIsNamed(String body, String fields) {
    assertThat(errors(json(body))).extracting(FieldError::field)
        .containsExactlyInAnyOrder(fields.split(" ", -1))
        .allSatisfy(field -> assertThat(field).isNotBlank());
  }

  @Test
  void textsHaveNoLengthButLinesDo() {
    String name = "\uD83D\uDE00".repeat(200);

    assertThat(json("{'account':'" + "a".repeat(200_000) + "','reporter':{'mode':'named','name':'" + name
        + "'},'consent':true}")).isInstanceOf(Decoded.Valid.class);
    assertThat(errors(json("{'account':'a','reporter':{'mode':'named','name':'" + name + "a'},'consent':true}")))
        .containsExactly(new FieldError("reporter.name", "Use at most 200 characters."));
  }

  @Test
  void fiftyPostsAreTakenAndNoMore() {
    String fifty = String.join(",", Collections.nCopies(50, "{'text':'x'}"));

    assertThat(json("{" + ANONYMOUS + ",'posts':[" + fifty + "]}")).isInstanceOf(Decoded.Valid.class);
    assertThat(errors(json("{" + ANONYMOUS + ",'posts':[" + fifty + ",{'text':'x'}]}")))
        .containsExactly(new FieldError("posts", "Send at most 50 of these at once."));
  }

  @Test
  void aHostOfErrorsIsCutToWhatAPersonCanRead() {
    String clauses = String.join(",", Collections.nCopies(5000, "0"));

    assertThat(errors(json("{" + REST + ",'clauses':[" + clauses + "]}"))).hasSize(100);
  }

  @Test
  void deepNestingIsJustAWrongType() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(errors(json("{" + REST + ",'ongoing':" + deep + "}"))).extracting(FieldError::field)
        .containsExactly("ongoing");
  }

  @Test
  void aFormSaysTheSameAsJson() {
    assertThat(form(
        "key=k&account=a%0D%0Ab&posts.0.text=&posts.0.url=+&posts.2.text=x&posts.2.url=https://example.org&ongoing=on"
            + "&clauses=hate&clauses=&clauses=abuse&reporter.mode=confidential&reporter.name=&reporter.email="
            + "ada%40example.org&consent=true"))
        .isEqualTo(json(
            "{'account':'a\\nb','posts':[{'text':'x','url':'https://example.org'}],'ongoing':true,"
                + "'clauses':['hate','abuse'],'reporter':{'mode':'confidential','email':'ada@example.org'},"
                + "'consent':true}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "account=x&account=y | account", "posts.1.url=x&posts.0.text= | posts.1.url", "posts=x | posts",
      "posts.1000.text=x | posts.1000.text", "posts.01.text=x | posts.01.text", "posts.0.shoe=1 | posts.0.shoe",
      "reporter.shoe=1 | reporter.shoe", "reporter=x | reporter", "ongoing=maybe | ongoing", "shoe= | shoe",
      "clauses=nothing | clauses.0", "consent=no | consent"})
  void whatIsWrongInAFormIsNamedAsInTheForm(String fields, String wrong) {
    String rest = "&account=x&reporter.mode=anonymous&consent=true";
    String name = fields.substring(0, fields.indexOf('='));
    String others = rest.replaceAll("&" + name + "=[^&]*", "");

    assertThat(errors(form(fields + others))).extracting(FieldError::field).contains(wrong);
  }

  private Decoded json(String body) {
    try {
      return decoder.decode(StrictJson.parse(body.replace('\'', '"')));
    } catch (MalformedJsonException e) {
      throw new AssertionError("The test's JSON is malformed", e);
    }
  }

  private Decoded form(String body) {
    try {
      return decoder.decode(FormTree.of(FormFields.parse(body)));
    } catch (MalformedFormException e) {
      throw new AssertionError("The test's form is malformed", e);
    }
  }

  private static List<FieldError> errors(Decoded decoded) {
    return decoded instanceof Decoded.Invalid(var errors) ? errors : List.of();
  }
}
