package org.redress.reviewcases.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.casework.access.Role;
import org.redress.web.console.Frame;
import org.redress.web.http.Request;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;

/** Makes what is around a page for whoever looks at it. */
public final class Frames {

  private final Languages languages;

  public Frames(Languages languages) {
    this.languages = languages;
  }

  /** Around a page for whoever is signed in. */
  public Frame of(Request request, Caller caller) {
    Messages messages = languages.of(request);
    List<Frame.Place> places = ConsoleRoute.places(caller.roles())
        .stream()
        .map(route -> new Frame.Place(route.path(), route.words().orElseThrow()))
        .toList();
    return new Frame(
        messages, request.path(),
        Optional.of(new Frame.Who(caller.name(), names(messages, caller.roles()), places, caller.formToken())));
  }

  /** Around a page for everybody. */
  public Frame open(Request request) {
    return Frame.open(languages.of(request), request.path());
  }

  /** Roles as a language says them, in their order. */
  public static List<String> names(Messages messages, Collection<Role> roles) {
    return roles.stream().sorted().map(role -> messages.text("console.role." + role.id())).toList();
  }
}
