using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>Cases of documents that are written here: each keyword on both sides, and documents that are hostile.</summary>
public sealed class DerivedCasesTests : IDisposable
{
    private const string Reference = "{$ref: '#/components/schemas/A'}";
    private readonly WrittenDocument _document = new();

    public void Dispose() => _document.Dispose();

    [Theory]
    [InlineData("{type: string, minLength: 3}", "min-length", "under-min-length")]
    [InlineData("{type: string, maxLength: 3}", "max-length", "over-max-length")]
    [InlineData("{type: string, maxLength: 3}", "max-length-emoji", "over-max-length-emoji")]
    [InlineData(@"{type: string, pattern: '^\+[1-9]\d{1,14}$'}", "longest-match", "longest-match-and-more")]
    [InlineData(@"{type: string, pattern: '^\+[1-9]\d{1,14}$'}", "shortest-match", "shortest-match-cut")]
    [InlineData(@"{type: string, pattern: '^\+[1-9]\d{1,14}$'}", "longest-match", "line-feed-after")]
    [InlineData(@"{type: string, pattern: '^\+[1-9]\d{1,14}$'}", "longest-match", "arabic-digits")]
    [InlineData("{type: string, format: uuid}", "uuid", "no-uuid")]
    [InlineData("{type: string, format: date-time}", "date-time", "no-date-time")]
    [InlineData("{type: string, enum: [a, b]}", "b", "undocumented-value")]
    [InlineData("{type: integer, enum: [1, 2]}", "2", "undocumented-value")]
    [InlineData("{type: integer, minimum: 5}", "minimum", "minimum-less-one")]
    [InlineData("{type: integer, maximum: 5}", "maximum", "maximum-plus-one")]
    [InlineData("{type: number, exclusiveMinimum: 5}", "exclusive-minimum-plus-one", "exclusive-minimum")]
    [InlineData("{type: number, exclusiveMaximum: 5}", "exclusive-maximum-less-one", "exclusive-maximum")]
    [InlineData("{type: number, multipleOf: 4}", "one-step", "half-step")]
    [InlineData("{type: number, format: int32}", "zero", "beyond-double")]
    [InlineData("{type: array, minItems: 2, items: {type: string}}", "min-items", "under-min-items")]
    [InlineData("{type: array, maxItems: 2, items: {type: string}}", "max-items", "over-max-items")]
    [InlineData("{type: array, uniqueItems: true, items: {type: string}}", "many", "equal-items")]
    [InlineData("{type: string}", "emoji", "lone-surrogate")]
    public void A_keyword_of_a_request_is_tried_on_both_sides(string schema, string near, string far)
    {
        IReadOnlyList<ContractCase> cases = _document.Derive($"{{type: object, required: [m], properties: {{m: {schema}}}}}");

        ContractCase allowed = WrittenDocument.Find(cases, $"request/m-{near}");
        ContractCase refused = WrittenDocument.Find(cases, $"request/m-{far}");
        (allowed.Request.IsValid, allowed.Expectation.End).ShouldBe((true, CaseEnd.Returns));
        refused.Request.IsValid.ShouldBeFalse();
        refused.Expectation.ShouldBe(CaseExpectation.Refused("m"));
    }

    [Theory]
    [InlineData("maximal", """{"n":1,"key":"text"}""", true)]
    [InlineData("body-no-others", """{"n":1}""", false)]
    [InlineData("key-max-length", """{"n":1,"key":"textt"}""", true)]
    [InlineData("key-over-max-length", """{"n":1,"key":"texttt"}""", false)]
    [InlineData("body-min-properties", """{"n":1,"key0":"text"}""", true)]
    [InlineData("body-max-properties", """{"n":1,"key0":"text","key1":"text"}""", true)]
    [InlineData("body-beyond-max-properties", """{"n":1,"key0":"text","key1":"text","key2":"text"}""", false)]
    [InlineData("body-other-names-to-escape", """{"n":1,"a \"b\" \\ ü 👋":"text","":"text"}""", true)]
    [InlineData("body-name-taken", """{"n":1,"n":"text"}""", false)]
    public void Members_that_have_no_names_are_tried_beside_those_that_have(string label, string body, bool isValid)
    {
        ContractCase found = WrittenDocument.Find(
            _document.Derive("{type: object, required: [n], minProperties: 2, maxProperties: 3, properties: {n: {type: integer}}, additionalProperties: {type: string, maxLength: 5}}"), $"request/{label}");

        (found.Request.Body, found.Request.IsValid, found.Expectation.End).ShouldBe((body, isValid, isValid ? CaseEnd.Returns : CaseEnd.Refuses));
    }

    [Fact]
    public void What_one_part_says_of_other_members_holds_for_those_of_another()
    {
        IReadOnlyList<ContractCase> cases = _document.Derive("{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}, additionalProperties: {type: string, minLength: 1}}]}");

        WrittenDocument.Find(cases, "request/a-under-min-length").Request.IsValid.ShouldBeFalse();
        WrittenDocument.Find(cases, "request/b-empty").Request.IsValid.ShouldBeTrue();
        WrittenDocument.Find(cases, "request/key-under-min-length").Request.IsValid.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{items: {type: string}}", "[\"text\"]")]
    [InlineData("{minItems: 2, items: {type: boolean}}", "[true,true]")]
    [InlineData("{additionalProperties: {type: boolean}}", "{\"key\":true}")]
    [InlineData("{format: date}", "\"2026-01-02\"")]
    [InlineData("{minimum: 7}", "7")]
    [InlineData("{description: anything}", "\"anything\"")]
    public void A_schema_without_a_type_is_given_what_its_keywords_speak_of(string schema, string value) =>
        WrittenDocument.Find(_document.Derive($"{{type: object, required: [m], properties: {{m: {schema}}}}}"), "request/maximal").Request.Body.ShouldBe($"{{\"m\":{value}}}");

    [Theory]
    [InlineData("{allOf: [{nullable: true}, {type: number}]}", false)]
    [InlineData("{nullable: true, allOf: [{type: number}]}", false)]
    [InlineData("{allOf: [{type: number, nullable: true}, {type: number}]}", false)]
    [InlineData("{allOf: [{type: number, nullable: true}, {minimum: 1}]}", true)]
    public void In_OpenAPI_3_0_null_is_allowed_beside_its_type_alone(string schema, bool isAllowed)
    {
        _document.Write($"{{type: object, properties: {{y: {schema}}}}}");
        File.WriteAllText(_document.Spec, File.ReadAllText(_document.Spec).Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal));

        CaseCompiler.Derive("test", _document.Spec, null).Any(each => each.Id.EndsWith("/y-null", StringComparison.Ordinal) && each.Request.IsValid).ShouldBe(isAllowed);
    }

    [Fact]
    public void What_only_another_alternative_allows_is_told_and_not_sent()
    {
        CaseDerivation derivation = CaseDerivation.Run(
            "test", _document.Write("{anyOf: [{type: object, required: [kind], properties: {kind: {type: string}, size: {type: integer, maximum: 3}}}, {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string, maxLength: 3}}}]}"), null);

        derivation.Cases.ShouldContain(each => each.Id.EndsWith("/size-maximum", StringComparison.Ordinal));
        derivation.Cases.ShouldNotContain(each => each.Id.EndsWith("/size-maximum-plus-one", StringComparison.Ordinal));
        derivation.NotDerived.ShouldContain(each => each.Id.EndsWith("/size-maximum-plus-one", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{type: object, properties: {a: {type: string}}, example: {a: b}}", null)]
    [InlineData("{type: object, properties: {a: {type: string}}, example: {a: b, c: d}}", "c")]
    [InlineData("{type: array, items: {type: object, properties: {a: {}}}, example: [{a: {b: c}}, {d: e}]}", "d")]
    [InlineData("{type: object, properties: {a: {type: object, additionalProperties: {type: object, properties: {b: {}}}}}, example: {a: {x: {c: d}}}}", "c")]
    [InlineData("{type: object, example: {a: b}}", null)]
    [InlineData("{anyOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}], example: {b: c}}", null)]
    [InlineData("{anyOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}], example: {c: d}}", "c")]
    public void An_example_with_a_member_that_its_schema_does_not_state_is_told_and_not_sent(string schema, string? member)
    {
        string file = _document.Write(schema.Replace(", example: ", "}, example: ", StringComparison.Ordinal)[..^1]);

        CaseDerivation derivation = CaseDerivation.Run("test", file, null);

        derivation.Cases.Any(each => each.Id == "test/sendMessage/request/example").ShouldBe(member is null);
        derivation.NotDerived.Where(each => each.Id == "test/sendMessage/request/example").Select(each => each.Reason)
            .ShouldBe(member is null ? [] : [$"The documented example has the member '{member}', which its schema does not state."]);
    }

    [Theory]
    [InlineData("{oneOf: [{type: object, required: [a], properties: {a: {type: string, maxLength: 3}}}, {type: object, properties: {b: {type: string}}}]}", "m.a-max-length", "a", "m")]
    [InlineData("{oneOf: [{type: object, required: [a], properties: {a: {type: string, maxLength: 3}}}, {type: object, properties: {b: {type: string}}}]}", "m.a-lone-surrogate", "a", null)]
    [InlineData("{oneOf: [{type: object, required: [a], properties: {a: {type: object, properties: {c: {type: string}}}}}, {type: object, properties: {b: {type: string}}}]}", "m.a.c-quotes", "c", "m")]
    [InlineData("{type: array, items: {oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}}", "m.0.a-quotes", "a", "m[0]")]
    [InlineData("{type: object, additionalProperties: {oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}}", "m.key.a-quotes", "a", "m[0]")]
    [InlineData("{oneOf: [{type: string, maxLength: 9}, {type: string, maxLength: 3}]}", "m-quotes", "m", null)]
    [InlineData("{anyOf: [{type: object, minProperties: 1, properties: {a: {type: [string, 'null']}}}, {type: integer}]}", "m.a-absent", "a", "m")]
    [InlineData("{type: object, minProperties: 1, properties: {a: {type: [string, 'null']}}}", "m.a-absent", "a", null)]
    public void A_refusal_may_be_of_the_alternatives_where_its_member_keeps_its_rules(string schema, string label, string member, string? union) =>
        WrittenDocument.Find(_document.Derive($"{{type: object, required: [m], properties: {{m: {schema}}}}}"), $"request/{label}").Expectation.ShouldBe(CaseExpectation.Refused(member) with { Union = union });

    [Theory]
    [InlineData("maxProperties: 2", """{"a":"text","c":"text"}""")]
    [InlineData("maxProperties: 1", """{"c":"text"}""")]
    [InlineData("maxProperties: 9", """{"a":"text","b":"text","c":"text"}""")]
    public void An_object_has_as_many_members_as_it_may(string keyword, string body) =>
        WrittenDocument.Find(_document.Derive($"{{type: object, required: [c], {keyword}, properties: {{a: {{type: string}}, b: {{type: string}}, c: {{type: string}}}}}}"), "request/maximal").Request.Body.ShouldBe(body);

    [Theory]
    [InlineData("{type: [string, 'null']}")]
    [InlineData("{type: [integer, 'null'], minimum: 1}")]
    [InlineData("{type: [boolean, 'null']}")]
    [InlineData("{enum: [a, null]}")]
    [InlineData("{type: [array, 'null'], items: {type: string}}")]
    [InlineData("{type: [object, 'null'], properties: {a: {type: string}}}")]
    [InlineData("{anyOf: [{type: string}, {type: array, items: {type: string}}, {type: 'null'}]}")]
    public void Null_is_sent_and_so_is_nothing(string schema)
    {
        IReadOnlyList<ContractCase> cases = _document.Derive($"{{type: object, properties: {{m: {schema}}}}}");

        ContractCase nothing = WrittenDocument.Find(cases, "request/m-null");
        (nothing.Request.Body, nothing.Request.IsValid).ShouldBe(("""{"m":null}""", true));
        WrittenDocument.Find(cases, "request/m-absent").Request.Body.ShouldBe("{}");
    }

    [Theory]
    [InlineData("{type: object, required: [m], properties: {m: {type: [string, 'null']}}}", "m-null", "m-absent")]
    [InlineData("{type: object, properties: {m: {type: array, items: {type: [string, 'null']}}}}", "m.0-null", "m.0-absent")]
    [InlineData("{type: object, properties: {m: {type: array, items: {type: [string, 'null']}}}}", "m.0-null", "m-null")]
    [InlineData("{type: object, properties: {m: {type: string}}}", "m-empty", "m-null")]
    [InlineData("{type: object, properties: {m: {type: string, nullable: true}}}", "m-empty", "m-null")]
    [InlineData("{type: object, properties: {m: {type: [string, 'null'], enum: [a]}}}", "m-a", "m-null")]
    public void What_a_client_cannot_say_is_not_asked_of_it(string request, string asked, string unasked)
    {
        IReadOnlyList<ContractCase> cases = _document.Derive(request);

        WrittenDocument.Find(cases, $"request/{asked}");
        cases.ShouldNotContain(each => each.Id.EndsWith($"/request/{unasked}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_the_document_lists_where_it_stands_is_no_secret()
    {
        const string Kind = "{type: string, enum: [INTERNATIONAL, GROUP]}";
        IReadOnlyList<ContractCase> cases = _document.Derive($"{{type: object, required: [a, b, c], properties: {{a: {Kind}, b: {Kind}, c: {{type: string}}}}}}");

        WrittenDocument.Find(cases, "request/a-undocumented-value").Request.Listed.ShouldBe(["INTERNATIONAL"]);
    }

    [Fact]
    public void A_bound_beyond_the_whole_numbers_of_double_is_tried_as_it_is_written()
    {
        ContractCase[] cases = [.. _document.Derive("{type: object, required: [m], properties: {m: {type: integer, maximum: 9223372036854775807}}}").Where(each => each.Id.Contains("/request/m-maximum", StringComparison.Ordinal))];

        cases.ShouldHaveSingleItem().Request.Body.ShouldBe("""{"m":9223372036854775807}""");
    }

    [Fact]
    public void A_whole_number_without_a_sign_is_tried_up_to_its_greatest()
    {
        ContractCase[] cases = [.. _document.Derive("{type: object, required: [m], properties: {m: {type: integer, format: uint64}}}").Where(each => each.Id.Contains("/request/m-", StringComparison.Ordinal))];

        cases.ShouldContain(each => each.Request.Body == """{"m":18446744073709551615}""");
        cases.ShouldNotContain(each => each.Request.Body == """{"m":-1}""");
    }

    [Theory]
    [InlineData("{type: object, required: [n], properties: {n: {type: string}, a: {allOf: [{$ref: '#/components/schemas/A'}]}}}")]
    [InlineData("{type: object, required: [n], allOf: [{$ref: '#/components/schemas/A'}], properties: {n: {type: string}, a: {allOf: [{$ref: '#/components/schemas/A'}]}}}")]
    public void What_holds_itself_by_a_part_is_made_once(string schema)
    {
        _document.Write("{type: object, properties: {m: {allOf: [{$ref: '#/components/schemas/A'}]}}}", components: $"A: {schema}");

        WrittenDocument.Find(CaseCompiler.Derive("test", _document.Spec, null), "request/maximal").Request.Body.ShouldBe("""{"m":{"n":"text"}}""");
    }

    [Fact]
    public void A_bound_beyond_64_bits_is_told_and_not_sent()
    {
        _document.Write("{type: object, required: [m], properties: {m: {type: integer, maximum: 9223372036854776000}}}");

        CaseDerivation derived = CaseCompiler.Compile("test", _document.Spec, null);
        derived.Cases.ShouldNotContain(each => each.Id.Contains("/request/m-maximum", StringComparison.Ordinal));
        derived.NotDerived.ShouldContain(new NotDerived("test/sendMessage/request/m-maximum", "A client holds whole numbers of 64 bits."));
    }

    [Fact]
    public void A_length_is_counted_in_code_points()
    {
        IReadOnlyList<ContractCase> cases = _document.Derive("{type: object, required: [m], properties: {m: {type: string, maxLength: 3}}}");

        WrittenDocument.Find(cases, "request/m-max-length-emoji").Request.Body.ShouldBe("""{"m":"👋👋👋"}""");
    }

    [Fact]
    public void Half_a_surrogate_pair_stands_in_a_body_as_an_escape() =>
        WrittenDocument.Find(_document.Derive("{type: object, required: [m], properties: {m: {type: string}}}"), "request/m-lone-surrogate").Request.Body.ShouldBe("""{"m":"a\uD83Db"}""");

    [Theory]
    [InlineData("{oneOf: [{type: string}, {type: array, items: {type: string}}]}", "quotes", "many")]
    [InlineData("{anyOf: [{type: string, pattern: '^A[0-9]$'}, {type: array, maxItems: 3, items: {type: string}}]}", "shortest-match", "max-items")]
    public void Each_alternative_has_its_cases(string schema, string first, string second)
    {
        IReadOnlyList<ContractCase> cases = _document.Derive($"{{type: object, properties: {{m: {schema}}}}}");

        WrittenDocument.Find(cases, $"request/m-{first}").Request.Body.ShouldStartWith("""{"m":" """.TrimEnd());
        WrittenDocument.Find(cases, $"request/m-{second}").Request.Body.ShouldStartWith("""{"m":[""");
    }

    [Theory]
    [InlineData("{type: object, required: [text], properties: {text: {type: string}, next: {$ref: '#/components/schemas/A'}}}")]
    [InlineData("{type: object, properties: {all: {type: array, items: {$ref: '#/components/schemas/A'}}}}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}, {type: string}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}")]
    public void A_schema_that_holds_itself_ends(string schema) =>
        Should.NotThrow(() => CaseDerivation.Run("test", _document.Write(Reference, Reference, $"A: {schema}"), null));

    [Fact]
    public void A_request_that_can_never_be_whole_is_told_with_its_reason()
    {
        CaseDerivation derivation = CaseDerivation.Run("test", _document.Write("{type: object, required: [m], properties: {m: {type: string, minLength: 3, maxLength: 2}}}"), null);

        derivation.Cases.ShouldBeEmpty();
        derivation.NotDerived.ShouldHaveSingleItem().Id.ShouldBe("test/sendMessage");
    }

    [Fact]
    public void A_document_without_operations_gives_no_cases()
    {
        File.WriteAllText(_document.Spec, "{openapi: 3.1.0, info: {title: T, version: '1'}, servers: [{url: 'https://example.com'}], paths: {}}");

        CaseCompiler.Derive("test", _document.Spec, null).ShouldBeEmpty();
    }

    [Fact]
    public void An_example_of_a_member_that_breaks_its_schema_is_told() =>
        CaseDerivation.Run("test", _document.Write(answer: "{type: object, properties: {id: {type: string, pattern: '^A', examples: [A, B]}}}"), null)
            .NotDerived.ShouldHaveSingleItem().Id.ShouldBe("test/examples/paths/~1messages/post/responses/200/content/application~1json/schema/properties/id");

    [Fact]
    public void An_example_that_breaks_its_document_is_no_case()
    {
        CaseDerivation derivation = CaseDerivation.Run("test", _document.Write(answer: "{type: object, properties: {id: {type: string, pattern: '^A'}}}, example: {id: B}"), null);

        derivation.Cases.ShouldNotContain(each => each.Id.EndsWith("200/example", StringComparison.Ordinal));
        derivation.NotDerived.ShouldHaveSingleItem().ShouldBe(new NotDerived("test/sendMessage/200/example", "The documented example breaks its own document: /id does not match ^A."));
    }

    [Fact]
    public void What_an_overlay_narrows_is_marked_with_its_reason()
    {
        IReadOnlyList<ContractCase> cases = _document.Derive(answer: "{type: object, properties: {id: {type: number}}}", overlay: """
            - target: $..properties[?(@.type == 'number')]
              description: Whole in every example.
              x-narrows: Fractions cannot be held.
              update: {type: integer}
            """);

        ContractCase narrowed = WrittenDocument.Find(cases, "200/id-fraction");
        (narrowed.Narrowed, narrowed.Expectation.End, narrowed.Expectation.RawBody).ShouldBe(("Fractions cannot be held.", CaseEnd.ReturnsOrThrows, true));
        WrittenDocument.Find(cases, "200/id-beyond-double").Narrowed.ShouldBeNull();
    }

    [Fact]
    public void An_overlay_names_an_operation_and_changes_nothing_of_its_cases()
    {
        IReadOnlyList<ContractCase> named = _document.Derive(overlay: """
            - target: $.paths['/messages'].post
              description: Named otherwise.
              update:
                operationId: textSomebody
                requestBody: {content: {application/json: {schema: {properties: {m: {maxLength: 1}}}}}}
            """);

        named.Select(each => each.Request.Body).ShouldBe(_document.Derive().Select(each => each.Request.Body));
        named.ShouldAllBe(each => each.Id.StartsWith("test/textSomebody/", StringComparison.Ordinal));
    }
}
