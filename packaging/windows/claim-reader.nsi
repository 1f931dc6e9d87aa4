; The installer for Windows, of PyInstaller's folder and for one person alone: no rights of an administrator are asked for.
;   makensis /DVERSION=0.1.0 /DFROZEN=folder /DICON=claim-reader.ico /DTYPES=types.nsh /DOUT=setup.exe claim-reader.nsi
; TYPES is what packaging/windows/file-types prints.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define NAME "Claim Reader"
!define COMMAND "claim-reader.exe"
!define WINDOW "claim-reader-window.exe"
!define PROGID "ClaimReader.Article"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ClaimReader"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Claim Reader"
InstallDirRegKey HKCU "Software\ClaimReader" "Folder"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "The Claim Reader authors, Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Russian"

; Python and Qt are those for 64 bits, and Qt 6.11 asks for Windows 10 1809.
Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "${NAME} needs 64-bit Windows 10, version 1809, or newer." /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; An ending is offered under "Open with" and never taken from the program that has it.
!macro ASSOCIATE ENDING TYPE
  WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "Software\Classes\Applications\${WINDOW}\SupportedTypes" "${ENDING}" ""
  WriteRegStr HKCU "Software\ClaimReader\Capabilities\FileAssociations" "${ENDING}" "${PROGID}"
!macroend
!macro DISSOCIATE ENDING TYPE
  DeleteRegValue HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}"
!macroend
!include "${TYPES}"

; Replaces a former version whole: what that one had and this one has not must not be found by it.
!macro REMOVE_PROGRAM
  Delete "$INSTDIR\${COMMAND}"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
  Delete "$INSTDIR\claim-reader.cdx.json"
  RMDir /r "$INSTDIR\_internal"
!macroend

Section
  SetShellVarContext current
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"

  WriteRegStr HKCU "Software\ClaimReader" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "Article"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\${WINDOW}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "Software\ClaimReader\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "Software\ClaimReader\Capabilities" "ApplicationDescription" "Shows who stands behind each sentence of an article"
  WriteRegStr HKCU "Software\RegisteredApplications" "ClaimReader" "Software\ClaimReader\Capabilities"
  !insertmacro EACH_TYPE ASSOCIATE

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Claim Reader authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

; Settings and what was open stay: they are the person's.
Section "Uninstall"
  SetShellVarContext current
  !insertmacro REMOVE_PROGRAM
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro EACH_TYPE DISSOCIATE
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegKey HKCU "Software\Classes\Applications\${WINDOW}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "ClaimReader"
  DeleteRegKey HKCU "Software\ClaimReader"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
