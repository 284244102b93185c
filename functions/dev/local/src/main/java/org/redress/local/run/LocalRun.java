package org.redress.local.run;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.report.EmailAddress;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.Listen;
import org.redress.local.UserException;
import org.redress.local.data.DataFolder;
import org.redress.local.data.LocalFile;
import org.redress.local.http.Reply;
import org.redress.local.http.Request;
import org.redress.local.http.Site;
import org.redress.local.invoke.FunctionDeclaration;
import org.redress.local.mailbox.GalleryPages;
import org.redress.local.mailbox.MailboxPages;
import org.redress.local.mailin.Inbox;
import org.redress.local.mailin.SmtpPort;
import org.redress.local.objects.ObjectNews;
import org.redress.local.seed.DemoSeed;
import org.redress.local.template.Template;
import org.redress.web.messages.OwnWords;

/** The whole system in this JVM. There can be one in a JVM, since the SDK's settings belong to the JVM. */
public final class LocalRun {

  /** Scripts and tests send as fast as they can, all from one address, and no account has a rate that must be kept. */
  private static final Map<String, String> NO_LIMITS = Map.of(
      "ReportsPerHour", "0", "WrongCodesPerHour", "0", "LostCodesPerHour", "0", "MessagesPerHour", "0",
      "FilesPerHour", "0", "FormSeconds", "0", "MailsPerSecond", "10000");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int SMTP_PORT = 2525;
  private static final int PORTS_TRIED = 20;
  private static final String CONSOLE_PATH = "/console";

  private interface Step {
    void run() throws IOException, InterruptedException;
  }

  private final Deque<Step> undo = new ArrayDeque<>();
  private final Settings settings;
  private final InstantSource clock = InstantSource.system();

  private LocalRun(Settings settings) {
    this.settings = settings;
  }

  /**
   * What runs.
   *
   * @param seeded how many invented cases were put in
   * @param hintsGiven how many hints were given again that an earlier run left
   */
  public record Ready(LocalRun run, LocalFile file, Wiring wiring, int seeded, int hintsGiven) {}

  /**
   * Starts everything and comes back when it is ready.
   *
   * @throws UserException if the port or the data folder is taken, or the template cannot be followed
   */
  public static Ready start(Settings settings) throws IOException, InterruptedException {
    LocalRun run = new LocalRun(settings);
    boolean ready = false;
    try {
      Ready started = run.start();
      ready = true;
      return started;
    } finally {
      if (!ready) {
        run.stop();
      }
    }
  }

  private Ready start() throws IOException, InterruptedException {
    Site site = listen();
    undo.push(() -> site.stop(PATIENCE));
    URI siteUrl = settings.listen().endpoint(site.port());
    Site console = listenForReviewers(site.port());
    undo.push(() -> console.stop(PATIENCE));
    URI consoleUrl = settings.listen().endpoint(console.port());
    DataFolder data = DataFolder.take(settings.data(), settings.reset());
    undo.push(data::close);
    RunningEngines engines = RunningEngines.start(data, Settings.REGION, clock, settings.endpoints());
    undo.push(engines::close);
    SignInServer signIn = SignInServer.start(settings.listen().host());
    undo.push(signIn::close);
    Map<String, String> endpoints = new LinkedHashMap<>(engines.endpoints());
    endpoints.putAll(signIn.endpoints());
    SdkSettings.apply(endpoints, Settings.REGION);
    Clients clients = Clients.build();
    undo.push(clients::close);

    Stack stack = Stack.make(settings.template(), parameters(siteUrl, consoleUrl, signIn), Settings.REGION, clients);
    List<FunctionDeclaration> functions = stack.functions();
    Triggers triggers = Triggers.of(functions, stack.queuesByArn(), clock, Settings.REGION);
    Map<String, String> environment = new LinkedHashMap<>();
    functions.forEach(function -> environment.putAll(function.environment()));
    Wiring wiring = Wiring.from(environment);

    // While nothing is at work yet: what looks as if it were being sent was cut off.
    int hintsGiven = new LostHints(wiring, engines.mailbox(), clock).giveAgain();
    undo.push(() -> triggers.stop(PATIENCE));
    triggers.start(clients.sqs());
    engines.mailbox().events(MailEventBus.of(stack.rules(), stack.queuesByArn(), clients.sqs()));
    ObjectNews news = new ObjectNews(stack.objectRules(), stack.queuesByArn(), clients.sqs(), Settings.REGION);
    news.tellAgain(clients.s3());
    engines.onObject(news);
    int seeded = settings.demo() ? new DemoSeed(wiring, clock).plant(data.resolve("seeded")) : 0;

    Optional<Inbox> inbox = Optional.ofNullable(environment.get("REPORT_ADDRESS"))
        .flatMap(EmailAddress::parse)
        .map(address -> new Inbox(wiring.mails().rawMails(), clock, address, Map.of()));
    Optional<URI> smtp = inbox.isPresent() ? Optional.of(listenForMails(inbox.get())) : Optional.empty();
    LocalFile file = file(new LocalFile.Places(siteUrl, consoleUrl, smtp), endpoints, stack, environment);
    site.serve(
        triggers.api(),
        List.of(
            new MailboxPages(engines.mailbox(), inbox, clock),
            new GalleryPages(new OwnWords(wiring.ownFolder()), siteUrl, wiring.receiptCodes(),
                wiring.mails().addressTokens())));
    console.serve(triggers.console(), List.of(LocalRun::toConsole));
    undo.push(() -> {
      site.stop(PATIENCE);
      console.stop(PATIENCE);
    });
    file.write(data.localFile());
    return new Ready(this, file, wiring, seeded, hintsGiven);
  }

  private Site listen() throws IOException {
    try {
      return Site.listen(settings.listen());
    } catch (BindException e) {
      throw inUse(settings.listen().port(), "--port", e);
    }
  }

  private Site listenForReviewers(int sitePort) throws IOException {
    String host = settings.listen().host();
    if (settings.consolePort().isEmpty()) {
      for (int port = sitePort + 1; settings.listen().port() != 0 && port <= sitePort + PORTS_TRIED; port++) {
        try {
          return Site.listen(new Listen(host, port));
        } catch (BindException _) {
          // Somebody has it: the next one.
        }
      }
      return Site.listen(new Listen(host, 0));
    }
    int port = settings.consolePort().getAsInt();
    try {
      return Site.listen(new Listen(host, port));
    } catch (BindException e) {
      throw inUse(port, "--console-port", e);
    }
  }

  /** Whoever types the console's address without a path. */
  private static Optional<Reply> toConsole(Request request) {
    return request.path().equals("/")
        ? Optional.of(Reply.of(303, "text/plain", "").with("Location", CONSOLE_PATH))
        : Optional.empty();
  }

  private UserException inUse(int port, String option, BindException e) {
    return (UserException) UserException.misused(
        "Port " + port + " of " + settings.listen().host() + " cannot be used (" + e.getMessage()
            + "); stop what uses it, or choose another with " + option + " " + (port + 1))
        .initCause(e);
  }

  private URI listenForMails(Inbox inbox) throws IOException {
    SmtpPort smtp = openSmtp(inbox);
    undo.push(smtp::close);
    return smtp.uri();
  }

  private SmtpPort openSmtp(Inbox inbox) throws IOException {
    String host = settings.listen().host();
    int port = settings.smtpPort().orElse(SMTP_PORT);
    try {
      return SmtpPort.open(new Listen(host, port), inbox);
    } catch (BindException e) {
      if (settings.smtpPort().isEmpty()) {
        return SmtpPort.open(new Listen(host, 0), inbox);
      }
      throw inUse(port, "--smtp-port", e);
    }
  }

  /** The values that only this machine knows, of those parameters that the template has. */
  private Map<String, String> parameters(URI siteUrl, URI consoleUrl, SignInServer signIn) throws IOException {
    Map<String, String> given = new HashMap<>(NO_LIMITS);
    given.put("SiteUrl", siteUrl.toString());
    given.put("ConsoleUrl", consoleUrl.toString());
    given.putAll(signIn.parameters());
    given.put("MailDomain", "example.org");
    given.put("ReportAddress", "report@reports.example.org");
    given.put("MailSender", "Redress <complaints@example.org>");
    given.put("ReviewTeamAddress", "reviewers@example.org");
    given.keySet().retainAll(Template.parameters(settings.template()));
    given.putAll(settings.parameters());
    return given;
  }

  private static LocalFile file(LocalFile.Places places, Map<String, String> endpoints, Stack stack,
      Map<String, String> environment) {
    Map<String, String> queues = new LinkedHashMap<>();
    stack.queues().forEach((logicalId, queue) -> queues.put(logicalId, queue.url()));
    return new LocalFile(ProcessHandle.current().pid(), places, endpoints, Settings.REGION,
        Optional.ofNullable(environment.get("CASE_TABLE")).orElse(""), queues, stack.buckets(), environment);
  }

  /** Takes no more requests, lets what is at work end, and stops the engines. */
  public void stop() throws IOException, InterruptedException {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }
}
