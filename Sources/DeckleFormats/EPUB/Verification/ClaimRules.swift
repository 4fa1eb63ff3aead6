internal import DeckleCore

/// The rules of what a book says of its accessibility (EPUB Accessibility 1.1, sections 2 and 3; the terms are those of
/// the Schema.org Accessibility Properties).
enum ClaimRules {
    static let all: [BookRule<BookClaims>] = [
        .warning(.bookAccessMissing) { claims in
            ["accessMode", "accessibilityFeature", "accessibilityHazard"].filter { claims.values($0).isEmpty }.map {
                Breach("schema:\($0) is missing")
            }
        },
        .warning(.bookAccessSufficient) { claims in
            let modes = claims.values("accessModeSufficient").flatMap { $0.split(separator: ",") }
            let words = modes.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            let unknown = words.filter { !["auditory", "tactile", "textual", "visual"].contains($0) }
            return Breach.when(modes.isEmpty, "schema:accessModeSufficient is missing")
                + unknown.map { Breach("\"\($0)\" is no way of reading") }
        },
        .warning(.bookAccessSufficient) { claims in
            let modes = claims.values("accessMode").map { Substring($0) }
            let sufficient = claims.values("accessModeSufficient").flatMap { $0.split { ", ".contains($0) } }
            return Set(sufficient).subtracting(modes).sorted().map {
                Breach("\"\($0)\" is to be sufficient, and is no accessMode")
            }
        },
        .warning(.bookAccessSummary) { claims in
            Breach.when(claims.values("accessibilitySummary").isEmpty, "schema:accessibilitySummary is missing")
        },
        .warning(.bookAccessTerm) { claims in
            AccessTerms.known.flatMap { property, terms in
                claims.values(property).filter { !terms.contains(Substring($0)) }.map {
                    Breach("schema:\(property) knows no \"\($0)\"")
                }
            }
        },
        .error(.bookAccessHazards) { claims in
            let hazards = claims.values("accessibilityHazard")
            let isClear = hazards.count < 2 || !hazards.contains { ["none", "unknown"].contains($0) }
            let opposed = hazards.filter { hazards.contains("no\($0.prefix(1).uppercased())\($0.dropFirst())Hazard") }
            return Breach.when(!isClear || !opposed.isEmpty, "hazards contradict: \(hazards.joined(separator: ", "))")
        },
        .error(.bookUncertified) { claims in
            let conforms = claims.package.values("dcterms:conformsTo").filter { $0.hasPrefix("EPUB Accessibility") }
            let isCertified = !claims.package.values("a11y:certifiedBy").isEmpty
            return conforms.filter { _ in !isCertified }.map { Breach("nobody certifies \"\($0)\"") }
        },
        .error(.bookConformance) { claims in
            claims.package.values("dcterms:conformsTo").filter { claim in
                claim.hasPrefix("EPUB Accessibility") && !conformances.contains(claim)
            }.map { Breach("\"\($0)\" is no claim that anybody can read") }
        },
        .warning(.bookUntrueClaim) { claims in
            untrue(of: claims.facts).filter { property, value, isTrue in
                !isTrue && claims.values(property).contains(value)
            }.map { Breach("the book has not what it claims: \($0.0) \($0.1)") }
        },
        .warning(.bookUnsaidPictures) { claims in
            let isUnsaid = claims.facts.hasPictures && !claims.values("accessMode").contains("visual")
            return Breach.when(isUnsaid && !claims.values("accessMode").isEmpty, "pictures tell something, unsaid")
        },
        .warning(.bookUnsaidRecordings) { claims in
            let isUnsaid = claims.facts.hasRecordings && !claims.values("accessMode").contains("auditory")
            return Breach.when(isUnsaid && !claims.values("accessMode").isEmpty, "recordings tell something, unsaid")
        },
    ]

    /// The claims by version, guidelines and level, word by word (EPUB Accessibility 1.1, section 4.2.2).
    private static let conformances = Set(
        ["1.1", "1.2"].flatMap { version in
            ["2.0", "2.1", "2.2"].flatMap { guidelines in
                ["A", "AA", "AAA"].map { "EPUB Accessibility \(version) - WCAG \(guidelines) Level \($0)" }
            }
        }
    )

    /// What can be claimed, and whether the pages bear it out.
    private static func untrue(of facts: BookFacts) -> [(String, String, Bool)] {
        [
            ("accessMode", "visual", facts.hasPictures),
            ("accessMode", "auditory", facts.hasRecordings),
            ("accessModeSufficient", "textual", !facts.lacksAlternatives),
            ("accessibilityFeature", "alternativeText", facts.hasPictures && !facts.lacksAlternatives),
            ("accessibilityFeature", "MathML", facts.hasFormulas),
            ("accessibilityFeature", "ARIA", facts.hasRoles),
            ("accessibilityFeature", "index", facts.hasIndex),
            ("accessibilityFeature", "structuralNavigation", facts.hasHeadings),
            ("accessibilityFeature", "pageBreakMarkers", facts.hasPageBreaks),
            ("accessibilityFeature", "printPageNumbers", facts.hasPageBreaks),
            ("accessibilityFeature", "unlocked", !facts.isLocked),
        ]
    }
}
