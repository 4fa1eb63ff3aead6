internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// The dump of a collection as a site publishes it: a gzip file in base 64, which holds a JSON list of SQL statements
/// (nuxt/content, `dump.ts`).
///
/// The statements are run in a database of their own, which cannot do anything but hold the rows.
struct NuxtDump {
    private let file: Source
    /// In bytes, once it is unpacked.
    private let sizeLimit: Int

    /// How many steps all statements together may take SQLite's machine; a row takes some dozens.
    private static let stepLimit = 500_000_000
    /// A table for what the site notes of its own collections.
    private static let infoTable = "_content_info"
    private static let tablePrefix = "_content_"

    init(_ file: Source, sizeLimit: Int = 256 << 20) {
        self.file = file
        self.sizeLimit = sizeLimit
    }

    /// How base 64 begins of what begins as a gzip file does (RFC 1952, section 2.3.1).
    static func isOne(_ start: some Collection<UInt8>) -> Bool { start.starts(with: "H4sI".utf8) }

    /// The rows of all tables, in their order, with the name of each table's collection.
    ///
    /// - Throws: ``Failure`` with `dump.damaged`, `dump.too-large` or `dump.foreign-statement`
    func rows() throws(Failure) -> [(collection: String, rows: [NuxtDumpRow])] {
        let database = try filled()
        do {
            var tables: [(collection: String, rows: [NuxtDumpRow])] = []
            for name in try names(in: database) {
                let statement = try database.prepare("SELECT * FROM \"\(name)\" ORDER BY rowid")
                var rows: [NuxtDumpRow] = []
                while try statement.step() { rows.append(NuxtDumpRow(statement)) }
                tables.append((String(name.dropFirst(Self.tablePrefix.count)), rows))
            }
            return tables
        } catch {
            throw (error as? Failure) ?? damaged("it cannot be read back")
        }
    }

    private func names(in database: Database) throws -> [String] {
        let statement = try database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
        var names: [String] = []
        while try statement.step() { names.append(statement.text(0)) }
        return names.filter { $0.hasPrefix(Self.tablePrefix) && $0 != Self.infoTable && !$0.contains("\"") }
    }

    private func filled() throws(Failure) -> Database {
        let statements = try statements()
        do {
            let database = try Database.forFilling()
            var steps = 0
            for (number, statement) in statements.enumerated() {
                do {
                    steps += try database.fill(Self.plain(statement))
                } catch {
                    throw foreign(statement, number, error as? Failure)
                }
                guard steps < Self.stepLimit else { throw tooLarge("its statements take too long") }
            }
            database.endFilling()
            return database
        } catch {
            throw (error as? Failure) ?? damaged("it cannot be read back")
        }
    }

    /// A piece of a long value is put behind the others by a function that not every SQLite has.
    private static func plain(_ statement: String) -> String {
        guard statement.hasPrefix("UPDATE "), let call = statement.firstRange(of: " = CONCAT("),
            let comma = statement[call.upperBound...].firstRange(of: ", ")
        else { return statement }
        let column = statement[call.upperBound..<comma.lowerBound]
        return statement[..<call.lowerBound] + " = (" + column + " || " + statement[comma.upperBound...]
    }
}

// MARK: - Unpacking

extension NuxtDump {
    private func statements() throws(Failure) -> [String] {
        let json = try unpacked()
        let value: JSONValue
        do {
            value = try json.withUnsafeBytes { try JSONValue(parsing: $0) }
        } catch {
            throw damaged("it holds no list of statements")
        }
        guard case .array(let items) = value.content else { throw damaged("it holds no list of statements") }
        var statements: [String] = []
        for item in items {
            guard case .string(let text) = item.content else { throw damaged("it holds no list of statements") }
            statements.append(text)
        }
        return statements
    }

    private func unpacked() throws(Failure) -> [UInt8] {
        guard let packed = file.bytes.withBytes(Self.decoded) else { throw damaged("it is no base 64, or breaks off") }
        let content: [UInt8]?
        do throws(Failure) {
            content = try Gunzip.open(packed, limit: sizeLimit)
        } catch {
            throw damaged("it cannot be unpacked")
        }
        guard let content else { throw tooLarge("it unpacks to more than \(sizeLimit >> 20) MB") }
        return content
    }
}

extension NuxtDump {
    /// What the base 64 in a file stands for; nil where it is none.
    private static func decoded(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        let text = bytes[...].drop(while: \.isSpace)
        let end = text.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? text.startIndex
        return Base64.count(text[..<end]).map { _ in Base64.decode(text[..<end]) }
    }
}

// MARK: - What is wrong

extension NuxtDump {
    private func damaged(_ problem: String) -> Failure {
        Failure(
            .error(
                .dumpDamaged,
                "this begins as the dump of a collection does, but \(problem)",
                at: Place(file: file.name),
                hint: "download it again"
            )
        )
    }

    private func tooLarge(_ problem: String) -> Failure {
        Failure(
            .error(
                .dumpTooLarge,
                "the dump cannot be read: \(problem)",
                at: Place(file: file.name),
                hint: "read the payloads or the content folder of the site"
            )
        )
    }

    private func foreign(_ statement: String, _ number: Int, _ failure: Failure?) -> Failure {
        let reason = failure?.diagnostics.first.map { ": " + $0.message } ?? ""
        return Failure(
            .error(
                .dumpForeignStatement,
                "statement \(number + 1) does not fill a collection and is not run\(reason)",
                at: Place(file: file.name, subject: String(statement.prefix(60))),
                hint: "only dumps that Nuxt Content writes (sql_dump.txt) can be read"
            )
        )
    }
}
