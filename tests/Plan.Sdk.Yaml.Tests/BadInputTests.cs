namespace Plan.Sdk.Yaml.Tests;

/// <summary>What an officer is told, in full, for each thing that goes wrong. The approved texts are the specification.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void Read_WrongSyntax_IsToldInPlainWords() => Approve("Syntax",
    [
        ("percent sign without quotes", "apiVersion: plan/v1\nkind: ActionPlan\nunit: %\n"),
        ("at sign without quotes", "apiVersion: plan/v1\nnote: @Chủ tịch phường\n"),
        ("colon in a text", "apiVersion: plan/v1\nnote: Kính gửi: Ủy ban nhân dân\n"),
        ("quote left open", "apiVersion: plan/v1\nnote: \"Phê duyệt Đề án\nid: a\n"),
        ("single quote left open", "note: 'Phê duyệt Đề án\n"),
        ("words after a quote", "note: \"Phê duyệt Đề án\" về trẻ em\n"),
        ("backslash in quotes", "note: \"C:\\Users\"\n"),
        ("tab as indentation", "document:\n\ttype: KH\n"),
        ("tab before a list item", "tasks:\n\t- a\n"),
        ("tab after spaces", "document:\n  type: KH\n  \tnumber: 1\n"),
        ("bracket left open", "tasks: [truyền thông\nid: a\n"),
        ("brace left open", "document: {type: KH, number: 79\nid: a\n"),
        ("closing bracket too many", "note: ]\n"),
        ("clause that begins with a name", "closing: {amount} trẻ em\n"),
        ("text that begins with a bracket", "note: [Dự thảo] Kế hoạch\n"),
        ("text that begins with an asterisk", "note: ** mật **\n"),
        ("colon inside braces", "document: {type: KH, subject: Kính gửi: Ủy ban}\n"),
        ("key without a colon", "apiVersion: plan/v1\nkind ActionPlan\nid: a\n"),
        ("item deeper than its list", "tasks:\n  - a\n - b\n"),
        ("key deeper than its level", "id: a\n  note: b\n"),
        ("key shallower than its level", "document:\n    type: KH\n  number: 1\n"),
        ("key without a colon before its list", "tasks\n  - {id: a, text: b}\n"),
        ("item whose key lacks its colon", "assignments:\n  - unit kinh-te\n    text: a\n"),
        ("colon without a space", "apiVersion: plan/v1\nfunding:Ngân sách phường\n"),
        ("full-width colon", "apiVersion: plan/v1\nfunding： Ngân sách phường\n"),
        ("hyphen without a space", "tasks:\n  - id: a\n  -id: b\n"),
        ("dash of prose as list sign", "tasks:\n  - id: a\n  – id: b\n"),
        ("text that begins with a hyphen", "funding: - Ngân sách phường\n"),
        ("text that begins with a question mark", "funding: ? Ngân sách phường\n"),
        ("text that begins with stars", "funding: *Lưu ý* Ngân sách phường\n"),
        ("Word's space as indentation", Sample.Head + "period:\n\u00a0\u00a0from: 2018\n  to: 2020\n"),
        ("Word's space after a colon", "apiVersion: plan/v1\nfunding:\u00a0Ngân sách phường\n"),
        ("Word's space after a hyphen", "tasks:\n  - id: a\n  -\u00a0id: b\n"),
        ("text that goes on at the column of its key", Sample.Head + "funding: Ngân sách phường\nvà các nguồn khác\n"),
        ("list and keys mixed", "- a\nid: b\n"),
        ("what stands before the fault is reported too", Sample.Head + "titel: Kế hoạch\nperiod: {from: hai nghìn}\nnote: a: b\n"),
    ]);

    [Fact]
    public void Read_WrongFile_IsToldWhatToBeginWith() => Approve("Files",
    [
        ("empty", ""),
        ("comments only", "# kế hoạch\n"),
        ("a text", "Kế hoạch năm 2026\n"),
        ("a list", "- a\n"),
        ("colons without spaces", "apiVersion:plan/v1\nkind:ActionPlan\n"),
        ("no apiVersion, no kind", "id: a\n"),
        ("another apiVersion", "apiVersion: plan/v2\nkind: CitedDocument\nid: a\ntype: QĐ\nsubject: b\n"),
        ("misspelt kind", "apiVersion: plan/v1\nkind: ActionPlans\nid: a\n"),
        ("unknown kind", "apiVersion: plan/v1\nkind: Kế hoạch\nid: a\n"),
        ("two documents", Sample.Head + "---\nid: b\n"),
        ("a directive", "%YAML 1.1\n---\n" + Sample.Head),
        ("keys of the head twice", "apiVersion: plan/v1\nkind: ActionPlan\nkind: ActionPlan\nid: a\ndocument: {type: KH, issuer: ubnd, subject: a}\n"),
    ]);

    [Fact]
    public void Read_WhatTheGuardRefuses_IsTold() => Approve("Guard",
    [
        ("anchor and alias", Sample.Head + "note: &a Ghi chú\nclosing: *a\n"),
        ("merge key", Sample.Head + "period:\n  <<: {from: 2018}\n  to: 2020\n"),
        ("tag", Sample.Head + "note: !!str 2019\nclosing: !include x.yaml\n"),
        ("a text that begins with an exclamation mark", Sample.Head + "note: !Khẩn\n"),
        ("escaped control character", Sample.Head + "note: \"a\\u0007b\"\n"),
        ("hidden line break", Sample.Head + "note: Phường\u2028Hương An\n"),
    ]);

    [Fact]
    public void Read_WrongKeys_AreToldWithTheNearest() => Approve("Keys",
    [
        ("misspelt", Sample.Head + "assigments: []\nreport: []\nphân công: []\n"),
        ("misspelt inside", Sample.Head + "tasks:\n  - {id: a, text: b, leads: ldtbxh}\n"),
        ("comma in a text inside braces", Sample.Head + "tasks:\n  - {id: a, text: Truyền thông, tập huấn., lead: ldtbxh}\n"),
        ("commas and a colon in a text inside braces", Sample.Head + "tasks:\n  - {id: a, text: Truyền thông A, b và c, gồm: d, lead: ldtbxh}\n"),
        ("comma in a text inside brackets", Sample.Head + "assignments:\n  - unit: ubnd\n    text: Tham mưu\n    duties: [Tham mưu, phối hợp với các cơ quan., Báo cáo]\n"),
        ("decimal comma inside braces", Sample.Head + "objectives:\n  targets:\n    - {id: a, atLeast: 8,5, unit: \"%\"}\n"),
        ("misspelt inside braces stays a key", Sample.Head + "tasks:\n  - {id: a, text: b, lede: c}\n"),
        ("curly quotes", Sample.Head + "“funding”: Ngân sách phường\n"),
        ("key of document that lost its indentation", Sample.Head + "issuer: ubnd\n"),
        ("colon in an item of text", Sample.Head + "audiences:\n  - Trẻ em gồm: đến 8 tuổi\n"),
        ("words behind a number sign", Sample.Head + "funding: Ngân sách #1 của phường # ghi chú\nnote: #ChungTay\nclosing: hết # ghi chú\n"),
        ("other letter case", Sample.Head + "Tasks: []\n"),
        ("twice", Sample.Head + "note: a\nperiod: {from: 2018, from: 2019}\nnote: b\n"),
        ("required ones missing", "apiVersion: plan/v1\nkind: ActionPlan\ndocument:\n  number: 1\ntasks:\n  - text: a\n"),
        ("required one left blank", "apiVersion: plan/v1\nkind: ActionPlan\nid:\ndocument: {type: KH, issuer: ubnd, subject: ~}\nassignments:\n  - unit: []\n    text: a\n"),
        ("keys that exclude each other", Sample.Head + "reporting:\n  - {id: a, before: 11-30, by: 12-15}\n"),
        ("two comparators", Sample.Head + "objectives:\n  targets:\n    - id: a\n      atLeast: 90\n      exactly: 95\n      atMost: 99\n"),
        ("a key that is a list", Sample.Head + "[a, b]: c\n"),
        ("a derived name as key", Sample.Head + "isDraft: true\n"),
    ]);

    [Fact]
    public void Read_WrongKinds_AreTold() => Approve("Kinds",
    [
        ("text for a mapping", Sample.Head + "period: 2018\n"),
        ("text for an item of keys", Sample.Head + "tasks:\n  - Truyền thông\n"),
        ("text for a list", Sample.Head + "tasks: Truyền thông\n"),
        ("list for a text", Sample.Head + "note:\n  - a\n"),
        ("mapping for a text", Sample.Head + "note:\n  vi: a\n"),
        ("a clause in braces", Sample.Head + "closing: {note}\n"),
        ("mapping for a list", Sample.Head + "tasks:\n  id: a\n"),
        ("list for a mapping", Sample.Head + "period: [2018, 2025]\n"),
        ("a blank item", Sample.Head + "audiences:\n  - Trẻ em\n  -\n  - ''\n"),
    ]);

    [Fact]
    public void Read_WrongNumbers_AreTold() => Approve("Numbers",
    [
        ("decimal comma", Target("atLeast: 8,5")),
        ("quoted", Target("atLeast: \"90\"")),
        ("per cent sign", Target("atLeast: 90%")),
        ("thousands", Target("per: 100.000.000")),
        ("thousands and decimals", Target("per: 1.234,5")),
        ("a space between thousands", Target("per: 100 000")),
        ("a point that may part thousands", Target("per: 100.000")),
        ("negative", Target("atLeast: -3")),
        ("exponent", Target("atLeast: 1e3")),
        ("words", Target("atLeast: chín mươi")),
        ("too many digits", Target("atLeast: 12345678901234567890123456789012")),
        ("a range that falls", Target("exactly: [6, 3]")),
        ("a range of three", Target("exactly: [3, 6, 9]")),
        ("a range of words", Target("exactly: [3, sáu]")),
        ("a whole number with decimals", "apiVersion: plan/v1\nkind: ActionPlan\nid: a\ndocument: {type: KH, number: 7.5, issuer: ubnd, subject: a}\n"),
        ("a number out of range", "apiVersion: plan/v1\nkind: ActionPlan\nid: a\ndocument: {type: KH, number: 0, issuer: ubnd, subject: a}\n"),
        ("a number with its symbol", "apiVersion: plan/v1\nkind: ActionPlan\nid: a\ndocument: {type: KH, number: 79/KH-UBND, issuer: ubnd, subject: a}\n"),
    ]);

    [Fact]
    public void Read_WrongDates_AreToldInTheRightForm() => Approve("Dates",
    [
        ("day first", Basis("date: 26/02/2019")),
        ("day first, dashes", Basis("date: 26-02-2019")),
        ("day first, points, one digit", Basis("date: 6.2.2019")),
        ("one digit", Basis("date: 2019-2-6")),
        ("no such day", Basis("date: 2019-02-30")),
        ("a year", Basis("date: 2019")),
        ("words", Basis("date: ngày 26 tháng 02")),
        ("yearly day first", Sample.Head + "reporting: [{id: a, before: 30/11}]\n"),
        ("a year as deadline", Sample.Head + "reporting: [{id: a, before: 2019}]\n"),
        ("month first", Sample.Head + "period: {from: 06/2022, to: Q4/2022}\n"),
        ("Roman quarter", Sample.Head + "period: {from: I/2022}\n"),
        ("a yearly day as period", Sample.Head + "period: {from: 11-30}\n"),
    ]);

    [Fact]
    public void Read_WrongWords_AreTold() => Approve("Words",
    [
        ("misspelt choice", Sample.Head + "reporting: [{id: a, every: years}]\n"),
        ("type in full", "apiVersion: plan/v1\nkind: ActionPlan\nid: a\ndocument: {type: Kế hoạch, issuer: ubnd, subject: a}\n"),
        ("type in small letters", "apiVersion: plan/v1\nkind: ActionPlan\nid: a\ndocument: {type: kh, issuer: ubnd, subject: a}\n"),
        ("Vietnamese yes", Sample.Head + "reporting: [{id: a, continues: có}]\n"),
        ("quoted true", Sample.Head + "reporting: [{id: a, continues: \"true\"}]\n"),
        ("id with marks and spaces", Sample.Head + "tasks: [{id: Truyền thông, text: a}]\n"),
        ("id with underscores", Sample.Head + "tasks: [{id: truyen_thong, text: a}]\n"),
        ("id with two hyphens", Sample.Head + "tasks: [{id: a--b, text: a}]\n"),
        ("reference by name", Sample.Head + "tasks: [{id: a, text: b, lead: Trạm Y tế}]\n"),
        ("same id in a list", Sample.Head + "reporting:\n  - {id: nam, when: thường xuyên}\n  - {id: nam, when: đột xuất}\n"),
        ("same task id below", Sample.Head + "tasks:\n  - {id: a, text: b, subtasks: [{id: c, text: d}, {id: a, text: e}]}\n"),
        ("same target id in two stages", Sample.Head + "objectives:\n  stages:\n    - id: den-2020\n      targets: [{id: a, qualitative: true, text: b}]\n    - id: den-2025\n      targets: [{id: a, qualitative: true, text: b}]\n"),
    ]);

    [Fact]
    public void Read_WrongNamesInBraces_AreTold() => Approve("Clauses",
    [
        ("misspelt", Target("exactly: 90, text: \"Phấn đấu {amout} trẻ em\"")),
        ("in another language", Target("exactly: 90, text: \"Phấn đấu {số} trẻ em\"")),
        ("without a value", Target("qualitative: true, text: \"Phấn đấu {amount} trẻ em\"")),
        ("without a value, in a block", Sample.Head + "reporting:\n  - id: a\n    text: >\n      Báo cáo trước\n      ngày {before}\n"),
        ("a group of keys", Target("exactly: 90, text: \"Phấn đấu {values} trẻ em\"")),
        ("itself", Target("exactly: 90, text: \"Phấn đấu {text}\"")),
        ("stray brace", Target("exactly: 90, text: \"Phấn đấu {amount trẻ em\"")),
        ("closing brace alone", Sample.Head + "closing: Phấn đấu amount} trẻ em\n"),
        ("nothing in braces", Sample.Head + "closing: Phấn đấu {} trẻ em\n"),
    ]);

    [Fact]
    public void Read_UnclearSuppressions_AreTold() => Approve("Suppressions",
    [
        ("no reason", Sample.Head + "note: a # plan: off PLAN2001\n"),
        ("no id", Sample.Head + "note: a # plan: off\n"),
        ("another word", Sample.Head + "# plan: tắt PLAN2001 vì đã ban hành\nnote: a\n"),
    ]);

    private static string Target(string fields) =>
        Sample.Head + $"objectives:\n  targets:\n    - id: t\n      {fields.Replace(", text:", "\n      text:", StringComparison.Ordinal)}\n";

    private static string Basis(string field) => Sample.Head + $"bases:\n  - type: QĐ\n    {field}\n    subject: Phê duyệt Đề án\n";

    private static void Approve(string topic, IEnumerable<(string Name, string Text)> cases) =>
        Sample.Report(cases).ShouldMatchApproved(c => c.WithFilenameGenerator((_, _, type, extension) => $"BadInput.{topic}.{type}.{extension}"));
}
