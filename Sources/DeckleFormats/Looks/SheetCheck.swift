package import DeckleCore
internal import DeckleSystem

/// Checks a sheet as far as its templates can spoil it.
package enum SheetCheck {
    package static func findings(in sheet: Source) -> [Diagnostic] {
        do throws(XMLFault) {
            try XMLScanner.scan(sheet.bytes.withBytes { Array($0) }) { _ in }
            return []
        } catch {
            return [
                .error(
                    .themeMalformedPage,
                    "the sheet is not well-formed: \(error.reason)",
                    at: Place(file: sheet.name, line: error.line),
                    hint: Diagnostic.Code.lookHints[.themeMalformedPage]
                )
            ]
        }
    }
}
