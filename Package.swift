// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with: Swift 6, explicit existentials, imports that do not leak, no warnings.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// The path of libFuzzer without its `main`, set by `scripts/fuzz`.
let fuzzer = Context.environment["DECKLE_FUZZER"]

/// What a target is built with that libFuzzer is to see into.
let fuzzedSettings =
    settings + (fuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]), .define("FUZZING")])

/// What a target is built with that calls C: every place where memory is not safe says `unsafe`.
let callsC = fuzzedSettings + [SwiftSetting.strictMemorySafety()]

/// A C library of the system, found through pkg-config.
func library(_ name: String, pkgConfig: String, apt: [String], brew: [String]) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(apt), .brew(brew)])
}

let package = Package(
    name: "deckle",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Deckle", targets: ["Deckle"]),
        .executable(name: "deckle", targets: ["DeckleCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        library("CZlib", pkgConfig: "zlib", apt: ["zlib1g-dev"], brew: ["zlib"]),
        library("CLibXML2", pkgConfig: "libxml-2.0", apt: ["libxml2-dev"], brew: ["libxml2"]),
        library("CSQLite", pkgConfig: "sqlite3", apt: ["libsqlite3-dev"], brew: ["sqlite"]),
        library(
            "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"],
            brew: ["cmark-gfm"]
        ),
        library("CCrypto", pkgConfig: "libcrypto", apt: ["libssl-dev"], brew: ["openssl@3"]),
        library("CZstd", pkgConfig: "libzstd", apt: ["libzstd-dev"], brew: ["zstd"]),
        library("CFreeType", pkgConfig: "freetype2", apt: ["libfreetype-dev"], brew: ["freetype"]),
        library("CHarfBuzz", pkgConfig: "harfbuzz", apt: ["libharfbuzz-dev"], brew: ["harfbuzz"]),
        library("CWebP", pkgConfig: "libwebp", apt: ["libwebp-dev"], brew: ["webp"]),
        .target(name: "DeckleCore", swiftSettings: fuzzedSettings),
        .target(
            name: "DeckleText",
            dependencies: ["DeckleCore", "CCMarkGFM", .product(name: "Yams", package: "Yams")],
            swiftSettings: callsC
        ),
        .target(
            name: "DeckleSystem",
            dependencies: [
                "DeckleCore", "CZlib", "CLibXML2", "CSQLite", "CCrypto", "CZstd", "CFreeType", "CHarfBuzz", "CWebP",
            ],
            swiftSettings: callsC
        ),
        .target(
            name: "DeckleThemes",
            dependencies: ["DeckleCore", "DeckleText"],
            swiftSettings: settings,
            plugins: ["EmbedThemes"]
        ),
        .plugin(name: "EmbedThemes", capability: .buildTool(), dependencies: ["ThemeEmbedder"]),
        .executableTarget(
            name: "ThemeEmbedder",
            dependencies: [.product(name: "Yams", package: "Yams")],
            path: "Plugins/ThemeEmbedder",
            swiftSettings: settings
        ),
        .target(
            name: "DeckleFormats",
            dependencies: ["DeckleCore", "DeckleText", "DeckleSystem", "DeckleThemes"],
            swiftSettings: fuzzedSettings
        ),
        .target(
            name: "Deckle",
            dependencies: ["DeckleCore", "DeckleSystem", "DeckleThemes", "DeckleFormats"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "DeckleCLI",
            dependencies: [
                "Deckle", "DeckleCore", "DeckleSystem", "DeckleThemes", "DeckleFormats",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "DeckleTestSupport",
            dependencies: ["Deckle", "DeckleCore", .product(name: "Yams", package: "Yams")],
            path: "Tests/Support",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "make-hub",
            dependencies: ["DeckleTestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "benchmarks/MakeHub",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "reading-speed",
            dependencies: ["DeckleCore", "DeckleText"],
            path: "benchmarks/ReadingSpeed",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "theme-speed",
            dependencies: ["Deckle"],
            path: "benchmarks/ThemeSpeed",
            swiftSettings: settings
        ),
        .target(
            name: "DeckleFuzz",
            dependencies: ["DeckleCore", "DeckleText", "DeckleFormats", "DeckleTestSupport", "CLibXML2"],
            path: "Tests/Fuzz",
            exclude: ["Seeds"],
            swiftSettings: fuzzedSettings
        ),
        .executableTarget(
            name: "fuzz",
            dependencies: ["DeckleFuzz"],
            path: "benchmarks/Fuzz",
            swiftSettings: fuzzedSettings,
            linkerSettings: fuzzer.map { [.unsafeFlags([$0]), .linkedLibrary("stdc++")] } ?? []
        ),
        .testTarget(
            name: "DeckleCoreTests",
            dependencies: ["DeckleCore", "DeckleTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeckleTextTests",
            dependencies: ["DeckleCore", "DeckleText", "DeckleTestSupport"],
            exclude: ["Highlighting/Corpus", "Markdown/Corpus"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeckleSystemTests",
            dependencies: ["DeckleCore", "DeckleSystem", "DeckleTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeckleThemesTests",
            dependencies: ["DeckleCore", "DeckleText", "DeckleSystem", "DeckleThemes", "DeckleTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeckleFormatsTests",
            dependencies: [
                "DeckleCore", "DeckleText", "DeckleSystem", "DeckleThemes", "DeckleFormats", "DeckleTestSupport",
                "DeckleFuzz",
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "DeckleTests", dependencies: ["Deckle", "DeckleTestSupport"], swiftSettings: settings),
        .testTarget(
            name: "DeckleCLITests",
            dependencies: ["Deckle", "DeckleCore", "DeckleSystem", "DeckleCLI", "DeckleTestSupport"],
            swiftSettings: settings
        ),
    ]
)
