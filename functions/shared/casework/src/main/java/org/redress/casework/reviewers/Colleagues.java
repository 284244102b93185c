package org.redress.casework.reviewers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casework.access.People;
import org.redress.casework.access.Person;
import org.redress.casework.report.EmailAddress;

/** Everybody who may work with cases: who they are, with what they say of themselves. Nobody who was removed is one. */
public final class Colleagues {

  private static final Duration VOUCHED_FOR = Duration.ofDays(90);

  private final People people;
  private final ReviewerStore declared;

  public Colleagues(People people, ReviewerStore declared) {
    this.people = people;
    this.declared = declared;
  }

  /** One of them; empty if there is none, or they were removed. */
  public Optional<Reviewer> find(String subject) {
    return people.find(subject)
        .filter(person -> !person.isRemoved())
        .map(person -> Reviewer.of(person, declared.find(subject)));
  }

  /** All of them, in the order of their subjects: tens, not thousands. */
  public List<Reviewer> all() {
    Map<String, Declared> said = said();
    return members().map(person -> of(person, said)).toList();
  }

  private Stream<Person> members() {
    return people.all().stream().filter(person -> !person.isRemoved());
  }

  private Map<String, Declared> said() {
    return declared.all().stream().collect(Collectors.toMap(Declared::subject, Function.identity()));
  }

  /**
   * One whose address is known.
   *
   * @param address where mails reach them
   */
  public record Reachable(Reviewer reviewer, EmailAddress address) {

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
      return reviewer.toString();
    }
  }

  /**
   * All whose address is known, in the order of their subjects; but none of whom the provider said nothing for long, for it
   * may no longer know them.
   */
  public List<Reachable> reachable(Instant now) {
    Map<String, Declared> said = said();
    return members().filter(person -> person.seenAt().plus(VOUCHED_FOR).isAfter(now))
        .flatMap(person -> person.address().map(address -> new Reachable(of(person, said), address)).stream())
        .toList();
  }

  /**
   * Where to write that a proposed outcome waits for a second person: to the approvers who may be that, and where none can
   * be reached to the whole team. Never to who proposes it.
   *
   * @param proposed as the proposer sees it
   */
  public List<EmailAddress> approvers(SeenCase proposed, Optional<EmailAddress> team, Instant now) {
    List<Reachable> all = reachable(now);
    String proposer = proposed.reviewer().subject();
    Set<EmailAddress> own = all.stream()
        .filter(one -> one.reviewer().subject().equals(proposer))
        .map(Reachable::address)
        .collect(Collectors.toSet());
    List<EmailAddress> able = all.stream()
        .filter(one -> !own.contains(one.address()) && proposed.mayBeApprovedBy(one.reviewer()))
        .map(Reachable::address)
        .distinct()
        .toList();
    return able.isEmpty() ? team.stream().filter(address -> !own.contains(address)).toList() : able;
  }

  private static Reviewer of(Person person, Map<String, Declared> said) {
    return Reviewer.of(person, said.getOrDefault(person.subject(), Declared.nothing(person.subject())));
  }
}
