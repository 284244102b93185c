package org.redress.reviewcases.signin;

import java.time.InstantSource;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.access.SessionKeeper;
import org.redress.reviewcases.provider.Provider;

/** The routes of the way in and out. */
public final class SignInRoutes {

  private final Wiring wiring;
  private final InstantSource clock;

  public SignInRoutes(Wiring wiring, InstantSource clock) {
    this.wiring = wiring;
    this.clock = clock;
  }

  public void add(Routes routes, Frames frames, Provider provider, SessionKeeper sessions) {
    PendingSignIns pending = new PendingSignIns(
        wiring.sessions(), wiring.keyedHash(KeyName.CONSOLE_SESSION), clock, wiring.random());
    SignIn in = new SignIn(
        frames, provider, sessions, pending, wiring.random(), wiring.optionalSetting("CONSOLE_CONTACT"));
    SignOut out = new SignOut(frames, provider, sessions);
    routes.open(ConsoleRoute.SIGN_IN, in::begin)
        .open(ConsoleRoute.SIGNED_IN, in::back)
        .open(ConsoleRoute.SIGNED_OUT, out::done)
        .inside(ConsoleRoute.SIGN_OUT, out::out);
  }
}
