internal import DeckleCore

extension Failure {
    /// A document that is larger than ``SlotTable`` can tell places in.
    static let payloadTooLarge = Failure(
        .error(
            .payloadTooLarge,
            "a payload may be 4 GiB long at most",
            at: Place(offset: 0),
            hint: "export the site in parts"
        )
    )

    /// An object with the name that would change what all objects are in JavaScript; devalue refuses it too.
    static func payloadForbiddenName(at place: Place) -> Failure {
        Failure(.error(.payloadBadValue, "an object may not have a key \"__proto__\"", at: place))
    }
}
