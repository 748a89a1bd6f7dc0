using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="PluginUse"/>.</summary>
internal static class PluginUseDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<PluginUse>("Một phần mở rộng", "A plugin");
        var id = b.Field("id", Shape.Text, p => p.Id, "Mã phần mở rộng, như plan.csv", "The plugin's id, such as plan.csv", required: true);
        var tier = b.Field("tier", new ChoiceShape(
            Shape.Choice("pack", PluginTier.Pack, "không có mã chạy", "no code"),
            Shape.Choice("worker", PluginTier.Worker, "chạy trong tiến trình riêng", "in a process of its own"),
            Shape.Choice("inProcess", PluginTier.InProcess, "chạy ngay trong chương trình", "in the host's process")), p => p.Tier, "Cách chạy: pack, worker, inProcess", "How it runs: pack, worker, inProcess");
        var settings = b.Field("settings", OpenShape.Instance, p => p.Settings, "Các thiết lập mà phần mở rộng hỏi", "The settings that the plugin asks for");
        return b.Build(v => new PluginUse { Id = v.Required(id), Tier = v.Value<PluginTier>(tier), Settings = v.Get<OpenValue>(settings) });
    }
}
