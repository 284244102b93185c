package org.redress.reviewcases.own;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewing.Profile;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Reviewers;
import org.redress.web.console.CaseRow;
import org.redress.web.console.Frame;
import org.redress.web.form.FormFields;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.json.JsonValue;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** {@code POST /console/preferences}: keeps how somebody likes the console. */
final class Preferences {

  /** What the form of the page about oneself says of itself. */
  static final String FORM = "form";
  static final String OWN = "own";

  private final Reviewers reviewers;
  private final Profile profile;

  Preferences(Reviewers reviewers, Profile profile) {
    this.reviewers = reviewers;
    this.profile = profile;
  }

  /** Shows the form again with what is wrong with it. */
  @FunctionalInterface
  interface Again {
    APIGatewayV2HTTPResponse show(Map<String, String> given, List<FieldError> errors);
  }

  /** A form says all that it asks, for a box that is not ticked says nothing; a program says what it wants changed. */
  APIGatewayV2HTTPResponse keep(Request request, Caller caller, Again again) {
    Reviewer reviewer = reviewers.of(caller);
    Likes before = Likes.of(reviewer.declared());
    return switch (RequestBody.read(request)) {
      case RequestBody.Form(FormFields fields) -> keep(reviewer, before, fields, again);
      case RequestBody.Json(JsonValue.Obj(var members)) -> {
        Likes likes = read(before, members);
        profile.prefer(reviewer, likes.chosen());
        yield Accept.json(request)
            ? Responses.json(200, likes.json(), Map.of())
            : Responses.seeOther(Frame.BASE);
      }
      case RequestBody.Json _ -> throw new ProblemException(Problem.malformedJson("Send an object."));
    };
  }

  private APIGatewayV2HTTPResponse keep(Reviewer reviewer, Likes before, FormFields fields, Again again) {
    boolean own = fields.first(FORM).filter(OWN::equals).isPresent();
    Likes likes = before;
    for (String like : own ? Likes.SWITCHES : Likes.OF_SCREENS) {
      likes = likes.with(like, fields.first(like).isPresent());
    }
    if (!own) {
      profile.prefer(reviewer, likes.chosen());
      return Responses.seeOther(
          fields.first("case").flatMap(CaseId::parse).map(id -> CaseRow.href(id.reference())).orElse(Frame.BASE));
    }
    List<FieldError> errors = new ArrayList<>();
    for (String name : Likes.NUMBERS) {
      String number = fields.first(name).orElse("").strip();
      likes = likes.with(name, number);
      if (!number.isEmpty() && !Likes.isNumber(number)) {
        errors.add(new FieldError(name, name));
      }
    }
    if (!errors.isEmpty()) {
      return again.show(likes.chosen(), errors);
    }
    profile.prefer(reviewer, likes.chosen());
    return Responses.seeOther(ConsoleRoute.OWN.path() + "?done=preferences");
  }

  private static Likes read(Likes before, Map<String, JsonValue> members) {
    Likes likes = before;
    for (String like : Likes.SWITCHES) {
      if (members.get(like) instanceof JsonValue.Flag(boolean on)) {
        likes = likes.with(like, on);
      }
    }
    for (String name : Likes.NUMBERS) {
      likes = switch (members.get(name)) {
        case null -> likes;
        case JsonValue.Null _ -> likes.with(name, "");
        case JsonValue.Num(var whole) when whole.isPresent() && Likes.isNumber(Long.toString(whole.getAsLong())) ->
          likes.with(name, Long.toString(whole.getAsLong()));
        default -> throw new ProblemException(
            Problem.invalidFields(List.of(new FieldError(name, "Send a whole number from 1 to 999, or null."))));
      };
    }
    return likes;
  }
}
