/// What a person can ask for: one list of commands, from which menus, toolbar, search and cheat sheet are made.
@NullMarked
package dev.remit.ui.command;

import org.jspecify.annotations.NullMarked;
