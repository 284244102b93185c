package org.redress.local.cli;

import java.util.Optional;
import java.util.function.Function;
import org.redress.local.UserException;
import picocli.CommandLine.Option;

/**
 * Asks before something is destroyed; mixed into every command that destroys. Somebody at a terminal types the reference
 * of what is to go; a script, which nobody watches, says {@code --yes}.
 */
public final class Confirmation {

  @Option(names = "--yes", description = "Do it without asking, as a script must.")
  private boolean yes;

  private final Function<String, Optional<String>> keyboard;

  public Confirmation() {
    this(Terminal::ask);
  }

  /**
   * Asks somebody else.
   *
   * @param keyboard what is typed when this is asked; empty if there is nobody to ask
   */
  Confirmation(Function<String, Optional<String>> keyboard) {
    this.keyboard = keyboard;
  }

  /** This one as it is with {@code --yes}. */
  Confirmation given() {
    yes = true;
    return this;
  }

  /**
   * Returns when what is to be done was confirmed. Say before, on standard error, what will go and what will stay.
   *
   * @param deed what is about to be done, to follow "This" in a sentence: "erases the case RD-7K2M9-QXW4T for good"
   * @param word what has to be typed, such as the reference; case and blanks around it do not matter
   * @throws UserException if anything else was typed, or nobody can be asked and {@code --yes} was not said
   */
  public void require(String deed, String word) {
    if (yes) {
      return;
    }
    String typed = keyboard.apply("This " + deed + ". Type " + word + " to go on: ")
        .orElseThrow(() -> UserException.misused(
            "This " + deed + ", and nobody is at a terminal to confirm it; say --yes if that is meant"));
    if (!typed.strip().equalsIgnoreCase(word)) {
      throw UserException.failed("Nothing was done: " + word + " was not typed");
    }
  }
}
