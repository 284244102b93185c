package org.redress.bench.canaries;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.bench.canaries.Canary.Place;

/**
 * Somebody who has reported, was reported, and wrote to somebody else's case.
 *
 * @param number those with even numbers ask to be erased, the others do not
 * @param of how many there are, an even number
 */
public record Member(int number, int of) {

  private static final String PLATFORM = "Example Social";

  public static Stream<Member> all(int count) {
    return IntStream.range(0, count).mapToObj(number -> new Member(number, count));
  }

  public boolean asksToBeErased() {
    return number % 2 == 0;
  }

  /** Who has reported them, and to whose case they wrote: somebody who does not ask to be erased. */
  public Member reportedBy() {
    return new Member((number + (asksToBeErased() ? 1 : 2)) % of, of);
  }

  /** The numbers of those who have to do with them: whom they reported, who wrote to their case, who reported them. */
  public Set<Integer> knows() {
    return Stream.concat(Stream.of(reportedBy()), all(of).filter(other -> other.reportedBy().equals(this)))
        .map(Member::number)
        .collect(Collectors.toSet());
  }

  public Canary canary(Place place) {
    return new Canary(place, number);
  }

  public String word(Place place) {
    return canary(place).word();
  }

  public String address() {
    return word(Place.ADDRESS) + "@example.org";
  }

  /** As a mail says who wrote it. */
  public String from() {
    return word(Place.NAME) + " <" + address() + ">";
  }

  public String handle() {
    return "@" + word(Place.HANDLE);
  }

  public String platform() {
    return PLATFORM;
  }

  /** As whom the commands about people's data find them: by their address, and by their account. */
  public List<String> who() {
    return List.of(address(), PLATFORM + ":" + handle());
  }
}
