package org.redress.mail;

/** How reading a mail ended. There is no third way. */
public sealed interface ReadOutcome permits ReceivedMail, PutAside {}
