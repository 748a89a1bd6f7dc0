#!/usr/bin/env bash
# Whole processes, published as officers get them: one plan cold beside an empty .NET program, and a plan for each commune.
# measure.sh [PLANS] [RUNS]: 3,321 plans and 3 runs unless told.
set -euo pipefail
cd "$(dirname "$0")"
plans=${1:-3321}
runs=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

mkdir "$work/empty-source"
cat > "$work/empty-source/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
PROJECT
echo 'return 0;' > "$work/empty-source/Program.cs"

profile=../../src/Plan.Sdk.Cli/Properties/PublishProfiles/linux-x64.pubxml
cp "$profile" "$work/linux-x64.pubxml"
dotnet publish ../../src/Plan.Sdk.Cli -p:PublishProfileFullPath="$work/linux-x64.pubxml" -p:PublishDir="$work/plan/" -p:ZipFile= -v q --nologo >&2
dotnet publish "$work/empty-source" -p:PublishProfileFullPath="$work/linux-x64.pubxml" -p:PublishDir="$work/empty/" -p:ZipFile= -v q --nologo >&2
dotnet build . -c Release -v q --nologo >&2
dotnet bin/Release/net10.0/plan-bench.dll generate "$work/wards" "$plans"

two_cores=()
command -v taskset >/dev/null && two_cores=(taskset -c 0,1)
echo "$(lscpu | sed -n 's/^Model name: *//p'), cores used: $("${two_cores[@]}" nproc), .NET $(dotnet --list-runtimes | sed -n 's/^Microsoft.NETCore.App \([^ ]*\).*/\1/p' | tail -1), load before: $(cut -d' ' -f1 /proc/loadavg)"
echo
echo '| whole process | wall s, median | wall s, range | processor s | peak MB |'
echo '| --- | ---: | ---: | ---: | ---: |'
"${two_cores[@]}" python3 measure.py 20 3 \
  "empty .NET program=$work/empty/empty" \
  "plan --version=$work/plan/plan --version" \
  "plan render, Hương An=$work/plan/plan render ../../examples/huong-an/plans/79-kh-ubnd-2019.yaml --output $work/one"
"${two_cores[@]}" python3 measure.py "$runs" 1 "plan render, $plans plans=$work/plan/plan render $work/wards/plans --output $work/all-{run}"
written=$(find "$work/all-0" -name '*.docx' | wc -l)
[ "$written" = "$plans" ] || { echo "measure: $written of $plans papers written" >&2; exit 1; }
