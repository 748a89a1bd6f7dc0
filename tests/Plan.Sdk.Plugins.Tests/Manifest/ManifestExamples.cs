using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests;

/// <summary>Manifests for tests.</summary>
internal static class ManifestExamples
{
    public const string Hash = "0f343b0931126a20f133d67c2b018a3b5e9d3fbea1b8f3b7d2b9f2a5b3e6c7d8";

    public const string Assembly = $$$"""
        {
          "$schema": "plan-plugin.schema.json",
          "id": "plan.csv", "version": "1.0.0", "kind": "assembly",
          "name": {"vi": "Bảng CSV", "en": "CSV tables"}, "publisher": "Plan.Sdk",
          "contract": {"built": "0.1", "needs": "0.1"}, "host": {"min": "0.1.0", "below": "1.0.0"},
          "entry": {"assembly": "Plan.Csv.dll", "type": "Plan.Csv.CsvPlugin"}, "unloadable": true,
          "provides": ["dataSource", "healthProbe"], "capabilities": ["files", "secrets"],
          "settings": [
            {"name": "sources", "type": "items", "required": true, "min": 1, "description": {"vi": "Các bảng", "en": "The tables"}, "items": [
              {"name": "name", "type": "text", "required": true, "min": 1, "max": 40, "description": {"vi": "Tên", "en": "Name"}},
              {"name": "file", "type": "file", "required": true, "description": {"vi": "Tệp", "en": "File"}},
              {"name": "separator", "type": "choice", "default": "comma", "description": {"vi": "Dấu ngăn", "en": "Separator"}, "choices": [
                {"value": "comma", "description": {"vi": "Dấu phẩy", "en": "Comma"}}, {"value": "tab", "description": {"vi": "Dấu tab", "en": "Tab"}}]},
              {"name": "headerRow", "type": "number", "min": 1, "max": 1e3, "default": 1, "description": {"vi": "Dòng tiêu đề", "en": "Row of the header"}},
              {"name": "empty", "type": "texts", "default": ["-", "không có"], "description": {"vi": "Ô trống", "en": "Empty cells"}},
              {"name": "from", "type": "date", "default": "2026-01-01", "description": {"vi": "Từ ngày", "en": "From"}},
              {"name": "strict", "type": "flag", "default": false, "description": {"vi": "Chặt", "en": "Strict"}}]},
            {"name": "password", "type": "secret", "description": {"vi": "Mật khẩu", "en": "Password"}}],
          "units": ["ubnd-phuong-huong-an"], "budgets": {"startSeconds": 20, "callSeconds": 60, "memoryMB": 512},
          "files": "{{{Hash}}}"
        }
        """;

    public const string Pack = $$$"""
        {
          "id": "huong-an.bao-cao", "version": "2.1.0-rc.1", "kind": "pack",
          "name": {"vi": "Mẫu báo cáo Hương An", "en": "Reports of Huong An"}, "publisher": "UBND phường Hương An",
          "contract": {"built": "0.2", "needs": "0.1"}, "host": {"min": "0.1.0", "below": "0.3.0"},
          "provides": ["templates", "texts", "queries"], "capabilities": ["sql"],
          "files": "{{{Hash}}}"
        }
        """;

    public static PluginManifest? Read(string json, DiagnosticBag diagnostics) => ManifestReader.Read(Encoding.UTF8.GetBytes(json), "plan-plugin.json", diagnostics);

    /// <summary>A manifest that has to be right.</summary>
    public static PluginManifest Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        var manifest = Read(json, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return manifest.ShouldNotBeNull();
    }
}
