using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>A part of a plugin in a worker.</summary>
/// <param name="Index">Its place among the parts that the plugin gave.</param>
/// <param name="Ability">What it can do; a part that can do several things stands here as several.</param>
/// <param name="Name">The name of a data source; empty otherwise.</param>
internal sealed record WorkerPart(int Index, PluginAbility Ability, string Name)
{
    public static List<WorkerPart> Of(ValueList<IPluginPart> parts)
    {
        var found = new List<WorkerPart>();
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var ability in PartCheck.AbilitiesOf(parts[i]))
                found.Add(new(i, ability, ability == PluginAbility.DataSource ? ((IDataSource)parts[i]).Name : ""));
        }

        return found;
    }

    public static void Write(MessageWriter writer, List<WorkerPart> parts)
    {
        writer.Begin(MessageKind.Started, 0).Count(parts.Count);
        foreach (var part in parts) writer.Int(part.Index).Byte((byte)part.Ability).Text(part.Name);
    }

    public static ValueList<WorkerPart> Read(MessageReader reader)
    {
        var parts = new WorkerPart[reader.Items()];
        for (var i = 0; i < parts.Length; i++)
        {
            var (index, ability) = (reader.Int(), (PluginAbility)reader.Byte());
            if (!Enum.IsDefined(ability)) throw MessageReader.Malformed();
            parts[i] = new(index, ability, reader.Text());
        }

        return ValueList.Create<WorkerPart>(parts);
    }
}
