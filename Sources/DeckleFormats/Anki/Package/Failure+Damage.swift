internal import DeckleCore

extension Failure {
    /// What is wrong with the bytes of a package.
    static func damaged(_ reason: String) -> Failure { Failure(.error(.apkgDamaged, reason)) }

    /// Whether it is the bytes of a package that are at fault, and not the machine that reads them: a sound package is
    /// never taken for a damaged one because there was no room to unpack it.
    var isDamage: Bool { diagnostics.allSatisfy { Self.damage.contains($0.code) } }

    private static let damage: Set<Diagnostic.Code> = [
        .apkgDamaged, .zipDamaged, .zstdDamaged, .sqliteDamaged, .verifyNotAPackage, .verifyTooNew,
        .verifyTooLarge, .verifyDecks, .verifyNotetypes,
    ]
}
