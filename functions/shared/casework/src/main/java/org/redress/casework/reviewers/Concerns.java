package org.redress.casework.reviewers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.KeyedHash;
import org.redress.casework.history.Account;
import org.redress.casework.history.Reported;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Post;
import org.redress.casework.report.Reporter;

/** Knows accounts and people again, whoever names them, without keeping who they are. */
public final class Concerns {

  private static final String SEPARATOR = "\n";

  private final Supplier<KeyedHash> hash;

  /**
   * Wires the hashing.
   *
   * @param hash asked for when there is something to hash
   */
  public Concerns(Supplier<KeyedHash> hash) {
    this.hash = hash;
  }

  /**
   * All that a case concerns: the accounts that it reports, also by their names alone, for that is how reviewers may name
   * them; and whoever reports it.
   */
  public Set<Concern> of(Reporter reporter, Reported reported) {
    return Stream.concat(
        reported.accounts()
            .stream()
            .flatMap(account -> Stream.of(account, new Account("", account.handle())))
            .map(this::account),
        Stream.concat(reporter.nameGiven().stream().map(this::person), reporter.address().stream().map(this::person)))
        .collect(Collectors.toSet());
  }

  /**
   * An account as a reviewer names it; empty if it is none.
   *
   * @param handle its name, or the address of its page
   * @param platform where it is, unless the handle says so
   */
  public Optional<Concern> account(String handle, Optional<String> platform) {
    return Account.of(new Post("", Optional.empty(), platform, Optional.of(handle), Optional.empty()))
        .map(this::account);
  }

  /** A person by name, however it is spaced and cased. */
  public Concern person(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    return new Concern(Concern.Kind.PERSON, hex("name", plain.toLowerCase(Locale.ROOT)));
  }

  /** A person by address. */
  public Concern person(EmailAddress address) {
    return new Concern(Concern.Kind.PERSON, hex("address", address.value().toLowerCase(Locale.ROOT)));
  }

  private Concern account(Account account) {
    return new Concern(Concern.Kind.ACCOUNT, hex("account", account.platform() + SEPARATOR + account.handle()));
  }

  private String hex(String what, String who) {
    return hash.get().hex("concern" + SEPARATOR + what + SEPARATOR + who);
  }
}
