/// Finds themes by name and resolves them.
package struct ThemeLibrary: Sendable {
    package init() {}
}
